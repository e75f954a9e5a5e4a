"""The guide's page on the checks says what the checks say."""

import subprocess
import sys

from sites import REPOSITORY


def test_the_page_is_the_one_that_the_checks_make():
    made = subprocess.run(
        [sys.executable, REPOSITORY / "Documentation/make-checks-page", "--print"], check=True, capture_output=True, text=True
    ).stdout
    page = (REPOSITORY / "Documentation/guide/content/guidance/checks.md").read_text()
    assert page == made, "run Documentation/make-checks-page"
    for code in ("CHR-01", "LNG-05", "ACR-05", "QUO-01", "MTH-03", "EVT-01", "REP-01", "ANL-03", "TOR-01", "LRN-04"):
        assert code in page
