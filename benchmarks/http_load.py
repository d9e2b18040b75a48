"""Clients of a web server: many requests in a row on kept connections, and many who listen."""

import asyncio
import json
import socket
import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

CONNECTIONS = 4
"""More than cores, so that the server never waits for a client."""
_BETWEEN = 1.0
"""Seconds between two corrections: nobody types faster, and the files are written meanwhile."""


def per_second(url: str, seconds: float, tag: str = "") -> float:
    """Answers in a second over kept connections; with `tag`, each is asked "if none match"."""
    parts = urlsplit(url)
    condition = f"If-None-Match: {tag}\r\n" if tag else ""
    request = (
        f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
        f"Accept-Encoding: gzip\r\n{condition}\r\n"
    ).encode()
    expected = b" 304 " if tag else b" 200 "
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        asked = [
            pool.submit(_ask, parts.hostname or "", parts.port or 80, request, expected, seconds)
            for _ in range(CONNECTIONS)
        ]
        return sum(one.result() for one in asked) / seconds


def _ask(host: str, port: int, request: bytes, expected: bytes, seconds: float) -> int:
    count, until = 0, time.perf_counter() + seconds
    with socket.create_connection((host, port)) as line:
        file = line.makefile("rb")
        while time.perf_counter() < until:
            line.sendall(request)
            if expected not in file.readline():
                raise RuntimeError("another answer than was measured")
            length = 0
            while (header := file.readline()) != b"\r\n":
                if header.lower().startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
            if expected == b" 200 ":
                file.read(length)
            count += 1
    return count


def told_after(url: str, token: str, listeners: int, changes: int) -> tuple[float, float]:
    """Median and worst seconds from sending a correction until all listeners were told of it."""
    return asyncio.run(_told_after(url, token, listeners, changes))


async def _told_after(url: str, token: str, count: int, changes: int) -> tuple[float, float]:
    parts = urlsplit(url)
    lines = [await asyncio.open_connection(parts.hostname, parts.port or 80) for _ in range(count)]
    for _, writer in lines:
        writer.write(f"GET /events HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
    first = await asyncio.gather(*(_next_version(reader) for reader, _ in lines))
    if len({*first}) != 1:
        raise RuntimeError("the listeners were told different versions")
    found = []
    key = await asyncio.to_thread(some_session, url)
    for number in range(changes):
        seen = await asyncio.to_thread(revision, url, token)
        body = {"session": key, "field": "delay", "value": str(number + 1), "seen": seen}
        waiting = asyncio.gather(*(_next_version(reader) for reader, _ in lines))
        await asyncio.sleep(_BETWEEN)
        begin = time.perf_counter()
        threading.Thread(target=correct, args=(url, token, body)).start()
        await waiting
        found.append(time.perf_counter() - begin)
    for _, writer in lines:
        writer.close()
    return statistics.median(found), max(found)


async def _next_version(reader: asyncio.StreamReader) -> int:
    kind = b""
    while True:
        line = await reader.readline()
        if line.startswith(b"event: "):
            kind = line[7:].strip()
        # A heartbeat names the version that is known.
        if line.startswith(b"data: ") and kind == b"version":
            return int(line[6:])
        if not line:
            raise RuntimeError("the line was cut")


def some_session(url: str) -> str:
    """The key of a session of the served programme."""
    with urlopen(f"{url}/agenda.json") as answer:
        return str(json.load(answer)["sessions"][0]["key"])


def revision(url: str, token: str) -> int:
    """The journal's present revision."""
    request = Request(f"{url}/corrections", headers={"Authorization": f"Bearer {token}"})
    with urlopen(request) as answer:
        return int(json.load(answer)["revision"])


def correct(url: str, token: str, body: dict[str, object]) -> None:
    """Sends a correction; on disk and published when this returns."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    urlopen(Request(f"{url}/corrections", json.dumps(body).encode(), headers)).close()
