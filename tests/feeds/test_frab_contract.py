"""The feed contract for schedule.xml and schedule.json."""

from contract.feed_contract import FeedContract


class TestFrabXml(FeedContract):
    FORMAT = "frab-xml"
    EXAMPLE = "frab-minimal.xml"


class TestFrabJson(FeedContract):
    FORMAT = "frab-json"
    EXAMPLE = "frab-minimal.json"
