"""A small web server as a real one would serve the site: compressed, with caching allowed, on this machine only."""

import contextlib
import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

DIPADATKAN = {".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".jsonld"}


class Pelayan(http.server.SimpleHTTPRequestHandler):
    """Files of one folder; text is compressed once and kept."""

    protocol_version = "HTTP/1.1"
    padat: ClassVar[dict[Path, bytes]] = {}

    def log_message(self, *_):
        pass

    def do_GET(self):
        jalur = Path(self.translate_path(self.path.split("?")[0]))
        if jalur.is_dir():
            if not self.path.split("?")[0].endswith("/"):
                return super().do_GET()
            jalur /= "index.html"
        if not jalur.is_file():
            return self._kirim(404, Path(self.directory) / "404.html")
        return self._kirim(200, jalur)

    def _kirim(self, kode: int, jalur: Path) -> None:
        isi = jalur.read_bytes() if jalur.is_file() else b""
        self.send_response(kode)
        self.send_header("Content-Type", self.guess_type(str(jalur)))
        self.send_header("Cache-Control", "max-age=600")
        if jalur.suffix in DIPADATKAN and "gzip" in self.headers.get("Accept-Encoding", ""):
            if jalur not in self.padat:
                self.padat[jalur] = gzip.compress(isi, 6)
            isi = self.padat[jalur]
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(isi)))
        self.end_headers()
        self.wfile.write(isi)


@contextlib.contextmanager
def layani(folder: Path, port: int = 0) -> Iterator[str]:
    """The address under which the folder is served until the block ends."""
    kelas = type("PelayanFolder", (Pelayan,), {"padat": {}})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(kelas, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
