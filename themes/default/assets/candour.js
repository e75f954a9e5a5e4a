// Nothing here is needed for reading. It offers to filter long lists and tables.
(function () {
  "use strict";

  function rows(target) {
    if (target.tBodies) return Array.from(target.tBodies[0] ? target.tBodies[0].rows : []);
    return Array.from(target.children);
  }

  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function start(filter) {
    var target = document.getElementById(filter.getAttribute("data-filters"));
    var input = filter.querySelector("input[type=search]");
    var only = filter.querySelector("input[type=checkbox]");
    var status = filter.querySelector("[role=status]");
    if (!target || !input || !status) return;
    var all = rows(target).map(function (row) {
      return { row: row, text: fold(row.textContent) };
    });
    if (all.length < 8) return;

    function apply() {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      all.forEach(function (entry) {
        var fits = words.every(function (word) { return entry.text.includes(word); });
        if (only && only.checked && !entry.row.hasAttribute("data-marked")) fits = false;
        entry.row.hidden = !fits;
        if (fits) shown += 1;
      });
      status.textContent = status.getAttribute("data-words")
        .replace("{shown}", shown).replace("{all}", all.length);
    }

    input.addEventListener("input", apply);
    if (only) only.addEventListener("change", apply);
    filter.addEventListener("submit", function (event) { event.preventDefault(); });
    // A link to a row that the filter hides shows everything again.
    window.addEventListener("hashchange", function () {
      input.value = "";
      if (only) only.checked = false;
      apply();
    });
    filter.hidden = false;
  }

  document.querySelectorAll("[data-filters]").forEach(start);
})();
