"""Test code that runs git, without git."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from branch_name import branch_name


class BranchNameTest(unittest.TestCase):
    def test_with_a_mock(self) -> None:
        done = subprocess.CompletedProcess([], 0, stdout="main\n")
        with mock.patch(
            "branch_name.subprocess.run", autospec=True, return_value=done
        ) as run:
            self.assertEqual(branch_name(Path("shop")), "main")
        command = run.call_args.args[0]
        self.assertEqual(command[:3], ["git", "-C", Path("shop")])

    @unittest.skipIf(os.name == "nt", "the stand-in is a shell script")
    def test_with_a_stand_in(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory())
        git = Path(folder, "git")
        script = "#!/bin/sh\necho no repository >&2\nexit 128\n"
        git.write_text(script, encoding="utf-8")
        git.chmod(0o755)
        self.enterContext(mock.patch.dict(os.environ, {"PATH": folder}))
        with self.assertRaises(subprocess.CalledProcessError) as caught:
            branch_name(Path("shop"))
        self.assertEqual(caught.exception.returncode, 128)
        self.assertEqual(caught.exception.stderr, "no repository\n")
