"""Unpack an archive that came from somebody else."""

import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path


def declared_sizes(archive: Path) -> Iterator[int]:
    """Yield the unpacked size of each member, without unpacking any."""
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as packed:
            yield from (member.file_size for member in packed.infolist())
    else:
        with tarfile.open(archive) as packed:
            yield from (member.size for member in packed)


def unpack_upload(archive: Path, target: Path, max_bytes: int) -> None:
    """Unpack archive into the directory target.

    Raise ValueError if the contents exceed max_bytes, tarfile.FilterError
    if a member of a tar file would land outside target or is a device.
    """
    total = 0
    for size in declared_sizes(archive):
        total += size
        if total > max_bytes:
            raise ValueError(f"{archive.name}: over {max_bytes:,} bytes")
    if archive.suffix == ".zip":
        shutil.unpack_archive(archive, target, "zip")
    else:
        shutil.unpack_archive(archive, target, filter="data")
