"""The process that reads one large feed: question on stdin, answer on stdout, both pickled.

Both ends are this program, so the pickles can be trusted.
"""

import pickle
import sys

from kiosk.feeds.reading import FeedError
from kiosk.sync.parse import read_here


def main() -> None:
    """Answers one question with a Reading, or with the text and values of a FeedError."""
    data, source, zone = pickle.load(sys.stdin.buffer)
    try:
        answer: object = read_here(data, source, zone)
    except FeedError as error:
        answer = (error.text, error.values)
    sys.stdout.buffer.write(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))


if __name__ == "__main__":
    main()
