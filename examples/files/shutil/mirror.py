"""Make one directory an exact copy of another."""

import filecmp
import shutil
import sys
from pathlib import Path


def mirror(source: Path, target: Path) -> list[str]:
    """Make target equal to source; return what was done."""
    target.mkdir(parents=True, exist_ok=True)
    for link in filter(Path.is_symlink, list(target.iterdir())):
        link.unlink()  # It could lead out of target.
    found = filecmp.dircmp(source, target, ignore=[])
    done = []
    for name in sorted(found.right_only + found.common_funny):
        remove = shutil.rmtree if (target / name).is_dir() else Path.unlink
        remove(target / name)
        done.append(f"delete {(target / name).as_posix()}")
    new = found.left_only + found.common_funny
    for name in sorted(new + found.diff_files + found.funny_files):
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, target / name)
        done.append(f"copy {(target / name).as_posix()}")
    for name in sorted(found.common_dirs):
        done += mirror(source / name, target / name)
    return done


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit("usage: mirror.py SOURCE TARGET")
    source, target = map(Path, sys.argv[1:])
    if not any(source.iterdir()):
        sys.exit(f"{source} is empty: is its disk mounted?")
    print("\n".join(mirror(source, target)) or "no change")


if __name__ == "__main__":
    main()
