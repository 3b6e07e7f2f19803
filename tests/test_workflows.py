"""The workflows pin their actions by commit and have the least permissions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.stem)
def test_workflow(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}, "a job asks for what it needs"
    for name, job in workflow["jobs"].items():
        assert "permissions" in job, f"{name} has the permissions of the default"
    used = re.findall(r"uses: (\S+) *(#.*)?", text)
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
        assert comment, f"{action}: no comment names the version"


def test_the_test_workflow_runs_the_test_command() -> None:
    assert "bash .ci/run" in WORKFLOWS[-1].read_text(encoding="utf-8")
    run = (ROOT / ".ci/run").read_text(encoding="utf-8")
    for command in ("make\n", "make lint\n", "make test\n", "doctest_matrix.py"):
        assert command in run
