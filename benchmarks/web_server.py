"""nginx, where it is installed: serving the exported files, and as a cache in front."""

import getpass
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FILES = """
        location / {{ root {files}; gzip_static on; etag on; }}
"""
_CACHE = """
        location / {{
            proxy_pass {upstream};
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_cache feeds;
            proxy_cache_revalidate on;
            proxy_cache_lock on;
            proxy_cache_background_update on;
            proxy_cache_use_stale updating error timeout http_502 http_503 http_504;
        }}
"""
_WHOLE = """
user {user};
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    proxy_cache_path {folder}/cache keys_zone=feeds:1m;
    keepalive_requests 10000000;
    server {{
        listen 127.0.0.1:{port};
{location}
    }}
}}
"""


def available() -> bool:
    """Whether nginx is installed."""
    return shutil.which("nginx") is not None


@contextmanager
def serving(folder: Path, files: Path) -> Iterator[str]:
    """nginx serving a folder; gives its address."""
    with _running(folder, _FILES.format(files=files)) as url:
        yield url


@contextmanager
def in_front_of(folder: Path, upstream: str) -> Iterator[str]:
    """nginx as a cache in front of a server; gives its address."""
    with _running(folder, _CACHE.format(upstream=upstream)) as url:
        yield url


@contextmanager
def _running(folder: Path, location: str) -> Iterator[str]:
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    configuration = folder / "nginx.conf"
    configuration.write_text(
        _WHOLE.format(user=getpass.getuser(), folder=folder, port=port, location=location.rstrip())
    )
    process = subprocess.Popen(
        ["nginx", "-p", str(folder), "-c", str(configuration)], stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("nginx does not answer")
