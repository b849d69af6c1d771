"""Makes the Debian package, and the archive for one user, from the frozen program."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from xml.sax.saxutils import escape

import facts

LINUX = facts.ROOT / "installer" / "linux"
PROGRAM = f"usr/lib/{facts.COMMAND}"
MIME_ICON = facts.MIME_TYPE.replace("/", "-")
_ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_EXECUTABLE, _PLAIN = 0o755, 0o644
_ELF = b"\x7fELF"


def deb(frozen: Path, build: Path, dist: Path) -> Path:
    """Make the package; return its path."""
    root = build / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / PROGRAM
    shutil.copytree(frozen, program, symlinks=True)
    _licences(build, program / "licences")
    _shared(build, root / "usr" / "share", f"/usr/bin/{facts.COMMAND}")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / facts.COMMAND).symlink_to(f"../lib/{facts.COMMAND}/{facts.COMMAND}")
    _documents(root / "usr" / "share")
    _modes(root)
    _control(root, _dependencies(program))
    made = dist / f"{facts.COMMAND}_{facts.version()}_{_architecture()}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(root), str(made))
    return made


def archive(frozen: Path, build: Path, dist: Path) -> Path:
    """Make the archive that a user without administrator rights unpacks; return its path."""
    name = f"{facts.COMMAND}-{facts.version()}-linux-{os.uname().machine}"
    root = build / "tar" / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / "program", symlinks=True)
    _licences(build, root / "program" / "licences")
    _shared(build, root / "share", facts.COMMAND)
    for script in ("install.sh", "uninstall.sh"):
        (root / script).write_text(facts.filled(LINUX / script), encoding="utf-8")
        (root / script).chmod(_EXECUTABLE)
    made = dist / f"{name}.tar.gz"
    with tarfile.open(made, "w:gz", compresslevel=6) as tar:
        tar.add(root, name, filter=_nobodys)
    return made


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _shared(build: Path, share: Path, executable: str) -> None:
    """Menu entry, kind of file, software catalogue and icons, as the desktops look for them."""
    more = {"EXECUTABLE": executable, "MIME_ICON": MIME_ICON, "RELEASES": release_notes()}
    files = {
        f"applications/{facts.APP_ID}.desktop": "menu.desktop.in",
        f"mime/packages/{facts.APP_ID}.xml": "mime.xml.in",
        f"metainfo/{facts.APP_ID}.metainfo.xml": "metainfo.xml.in",
    }
    for target, template in files.items():
        path = share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(facts.filled(LINUX / template, more), encoding="utf-8")
    icons = {"app": f"apps/{facts.COMMAND}", "backup-file": f"mimetypes/{MIME_ICON}"}
    for drawing, place in icons.items():
        for size in _ICON_SIZES:
            icon = share / "icons" / "hicolor" / f"{size}x{size}" / f"{place}.png"
            icon.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(build / "icons" / f"{drawing}-{size}.png", icon)


def release_notes() -> str:
    """The changes as the software catalogue wants them: the first of each release, since it shows no more."""
    return "\n".join(
        f'    <release version="{each.version}" date="{each.day:%Y-%m-%d}">\n      <description><ul>\n'
        + "\n".join(f"        <li>{escape(change)}</li>" for change in each.changes[:8])
        + "\n      </ul></description>\n    </release>"
        for each in facts.releases()
    )


def changelog() -> str:
    """CHANGELOG.md as Debian writes changes."""
    return "\n".join(
        f"{facts.COMMAND} ({each.version}) stable; urgency=medium\n\n"
        + "\n".join(_wrapped(change) for change in each.changes)
        + f"\n\n -- {facts.MAINTAINER}  {each.day:%a, %d %b %Y %H:%M:%S} +0000\n"
        for each in facts.releases()
    )


def _wrapped(change: str) -> str:
    lines = [""]
    for word in change.replace("`", "").split():
        if len(lines[-1]) + len(word) > 74:  # noqa: PLR2004
            lines.append("")
        lines[-1] += f" {word}"
    return "  *" + "\n   ".join(lines)


def _documents(share: Path) -> None:
    documents = share / "doc" / facts.COMMAND
    documents.mkdir(parents=True)
    shutil.copyfile(LINUX / "copyright", documents / "copyright")
    _zipped(documents / "changelog.gz", changelog())
    _zipped(share / "man" / "man1" / f"{facts.COMMAND}.1.gz", (LINUX / f"{facts.COMMAND}.1").read_text("utf-8"))
    overrides = share / "lintian" / "overrides" / facts.COMMAND
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)


def _zipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _licences(build: Path, folder: Path) -> None:
    """The licences of all packages that are frozen in, as these packages bring them."""
    folder.mkdir(parents=True)
    shutil.copyfile(facts.ROOT / "LICENSE", folder / f"{facts.COMMAND}.txt")
    for package in sorted(build.glob("environment/lib/python*/site-packages/*.dist-info")):
        for licence in sorted(path for path in package.rglob("*") if path.is_file()):
            place = str(licence.relative_to(package)).replace("/", "-")
            if re.search(r"licen[cs]e|copying|notice|authors", place, re.IGNORECASE):
                text = licence.read_bytes()
                target = folder / f"{package.name.split('-')[0]}-{place.removesuffix('.txt')}.txt"
                target.write_text(_decoded(text), encoding="utf-8")


def _decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _modes(root: Path) -> None:
    """Readable by all, writable by root; programs may be run. PyInstaller keeps what each wheel had."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        may_run = path.is_dir() or path == root / PROGRAM / facts.COMMAND
        path.chmod(_EXECUTABLE if may_run else _PLAIN)


def _control(root: Path, depends: str) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    files = [
        path for path in root.rglob("*") if path.is_file() and not path.is_symlink() and folder not in path.parents
    ]
    more = {
        "ARCHITECTURE": _architecture(),
        "DEPENDS": depends,
        "INSTALLED_SIZE": str(sum(path.stat().st_size for path in files) // 1024),
    }
    (folder / "control").write_text(facts.filled(LINUX / "control.in", more), encoding="utf-8")
    sums = _run("md5sum", *(str(path.relative_to(root)) for path in sorted(files)), folder=root)
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    for script in ("preinst", "prerm"):
        shutil.copyfile(LINUX / script, folder / script)
        (folder / script).chmod(_EXECUTABLE)
    folder.chmod(_EXECUTABLE)


def _dependencies(program: Path) -> str:
    """The packages of the libraries that are linked to and not frozen in; libc6 no older than the one built with."""
    linked = [path for path in program.rglob("*") if path.is_file() and _is_elf(path)]
    # A computer without speech is none the worse: that one library is recommended only.
    said = _run("objdump", "-p", *(str(path) for path in linked if "speechd" not in path.name))
    outside = set(re.findall(r"NEEDED\s+(\S+)", said)) - {path.name for path in linked}
    owners = _run("dpkg", "--search", *(f"*-linux-gnu/{name}" for name in outside if not name.startswith("ld-linux")))
    packages = sorted({line.split(":")[0] for line in owners.splitlines()} - {"libc6-dev", "libc6"})
    c_library = _run("dpkg-query", "--show", "--showformat=${Version}", "libc6").split("-")[0]
    return ", ".join([f"libc6 (>= {c_library})", *packages])


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _architecture() -> str:
    return _run("dpkg", "--print-architecture").strip()


def _run(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(command, cwd=folder, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"The build stopped at: {command[0]}")
    return done.stdout
