// Nothing here is needed for reading. It offers to filter long lists and tables, and to follow one way
// through a drawing.
(function () {
  "use strict";

  function rows(target) {
    if (target.tBodies) return Array.from(target.tBodies[0] ? target.tBodies[0].rows : []);
    return Array.from(target.children);
  }

  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  // The row of a drawing that tells the same as a row of the table.
  function drawn(row) {
    return row.id ? document.querySelector('svg [data-row="' + CSS.escape(row.id) + '"]') : null;
  }

  function chosen(choices, row) {
    return choices.every(function (choice) {
      if (!choice.value) return true;
      var said = (row.getAttribute("data-" + choice.getAttribute("data-key")) || "").split("|");
      return said.map(fold).includes(fold(choice.value));
    });
  }

  function start(filter) {
    var target = document.getElementById(filter.getAttribute("data-filters"));
    var input = filter.querySelector("input[type=search]");
    var only = filter.querySelector("input[type=checkbox]");
    var status = filter.querySelector("[role=status]");
    if (!target || !input || !status) return;
    var choices = Array.from(filter.querySelectorAll("select"));
    var all = rows(target).map(function (row) {
      return { row: row, text: fold(row.textContent), drawn: drawn(row) };
    });
    if (all.length < (choices.length ? 3 : 8)) return;

    function apply() {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      all.forEach(function (entry) {
        var fits = words.every(function (word) { return entry.text.includes(word); });
        if (only && only.checked && !entry.row.hasAttribute("data-marked")) fits = false;
        if (!chosen(choices, entry.row)) fits = false;
        entry.row.hidden = !fits;
        if (entry.drawn) entry.drawn.classList.toggle("out", !fits);
        if (fits) shown += 1;
      });
      status.textContent = status.getAttribute("data-words")
        .replace("{shown}", shown).replace("{all}", all.length);
    }

    input.addEventListener("input", apply);
    if (only) only.addEventListener("change", apply);
    choices.forEach(function (choice) { choice.addEventListener("change", apply); });
    filter.addEventListener("submit", function (event) { event.preventDefault(); });
    // A link to a row that the filter hides shows everything again.
    window.addEventListener("hashchange", function () {
      input.value = "";
      if (only) only.checked = false;
      choices.forEach(function (choice) { choice.value = ""; });
      apply();
    });
    filter.hidden = false;
  }

  // Shows what leads to a box of the drawing and what follows from it.
  function trace(figure) {
    var lines = Array.from(figure.querySelectorAll("[data-from]"));
    var nodes = Array.from(figure.querySelectorAll("[data-node]"));

    function walk(key, from, to, found) {
      lines.forEach(function (line) {
        if (line.getAttribute(from) !== key || found.includes(line)) return;
        found.push(line);
        walk(line.getAttribute(to), from, to, found);
      });
      return found;
    }

    function show(node) {
      var key = node.getAttribute("data-node");
      var on = walk(key, "data-from", "data-to", []).concat(walk(key, "data-to", "data-from", []));
      var keys = on.map(function (line) { return line.getAttribute("data-from"); })
        .concat(on.map(function (line) { return line.getAttribute("data-to"); }), key);
      lines.forEach(function (line) { line.classList.toggle("on", on.includes(line)); });
      nodes.forEach(function (each) {
        each.classList.toggle("on", keys.includes(each.getAttribute("data-node")));
      });
      figure.classList.add("tracing");
    }

    function clear() { figure.classList.remove("tracing"); }

    nodes.forEach(function (node) {
      node.addEventListener("mouseenter", function () { show(node); });
      node.addEventListener("focus", function () { show(node); });
      node.addEventListener("mouseleave", clear);
      node.addEventListener("blur", clear);
    });
  }

  document.querySelectorAll("[data-filters]").forEach(start);
  document.querySelectorAll(".trace").forEach(trace);
})();
