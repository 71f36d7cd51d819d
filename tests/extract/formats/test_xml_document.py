"""XML as extractors write it. All documents are invented."""

import pytest

from tests.extract.formats.records import fields, read

XML = '<doc sitename="Harbour Post" title="Ferry strike ends" date="2024-05-17"><main><p>Pilots return.</p><head>Soon</head></main></doc>'
TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>Ferry strike ends</title><date>2024-05-17</date></teiHeader>'
    "<text><body><div><p>Pilots return.</p><ab>Soon</ab></div></body></text></TEI>"
)


@pytest.mark.parametrize("text", [XML, TEI])
def test_reads_the_xml_of_trafilatura(text: str) -> None:
    """Its XML and its TEI give fields and blocks; any other XML is reported."""
    (document,) = read(text, "export.xml")

    assert [block.text for block in document.blocks] == ["Pilots return.", "Soon"]
    assert (fields(document)["headline"], fields(document)["published"]) == ("Ferry strike ends", "2024-05-17")
    assert "no web page, no feed" in read("<?xml version='1.0'?><urlset><loc>https://x</loc></urlset>")[0].problems[0].message
