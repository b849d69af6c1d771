"""The plan as a document of LibreOffice Writer, for comparison only: as a mail merge would fill it in."""

from __future__ import annotations

from xml.sax.saxutils import escape

from plan_pieces import Heading, Piece, Table, pieces

from ilp_desktop.printing.plan_content import PlanContent

_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip


def document(plan: PlanContent) -> str:
    """One learner's plan as a flat file (.fodt)."""
    parts = list(pieces(plan))
    tables = [part for part in parts if isinstance(part, Table)]
    columns = sorted({width for table in tables for width in table.widths()})
    body = "".join(_piece(part, columns) for part in parts)
    name = escape(plan.learner.name)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_SPACES} office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"{_FONTS}{_STYLES}<office:automatic-styles>{_PAGE}{_columns(columns)}{_CELL}</office:automatic-styles>"
        f"<office:master-styles>{_master(plan)}</office:master-styles><office:body><office:text>"
        f'<text:h text:style-name="Title" text:outline-level="1">{name}</text:h>{body}'
        "</office:text></office:body></office:document>"
    )


def _piece(piece: Piece, columns: list[float]) -> str:
    if isinstance(piece, Heading):
        return f'<text:h text:style-name="Heading" text:outline-level="2">{escape(piece.text)}</text:h>'
    if not piece.rows:
        return ""
    widths = "".join(f'<table:table-column table:style-name="c{columns.index(width)}"/>' for width in piece.widths())
    rows = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in piece.rows)
    return f'<table:table table:style-name="t">{widths}{rows}</table:table>'


def _cell(typed: object) -> str:
    return (
        '<table:table-cell table:style-name="cell" office:value-type="string">'
        f'<text:p text:style-name="Body">{escape(str(typed))}</text:p></table:table-cell>'
    )


def _columns(widths: list[float]) -> str:
    return "".join(
        f'<style:style style:name="c{number}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:.2f}mm"/></style:style>'
        for number, width in enumerate(widths)
    )


def _master(plan: PlanContent) -> str:
    school, name = escape(plan.school_name), escape(plan.learner.name)
    return (
        '<style:master-page style:name="Standard" style:page-layout-name="page"><style:header>'
        f'<text:p text:style-name="Running">{school}<text:tab/>{name}</text:p></style:header><style:footer>'
        f'<text:p text:style-name="Running">Individual learning plan, version {escape(str(plan.version))}<text:tab/>'
        "Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page>"
    )


def _style(name: str, paragraph: str, text: str, inside: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}>{inside}'
        f'</style:paragraph-properties><style:text-properties style:font-name="Carlito" {text}/></style:style>'
    )


_FONTS = (
    '<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/></office:font-face-decls>'
)
_TAB = '<style:tab-stops><style:tab-stop style:position="180mm" style:type="right"/></style:tab-stops>'
_STYLES = (
    "<office:styles>"
    + _style("Body", "", 'fo:font-size="10pt" fo:language="en" fo:country="GB"')
    + _style("Running", "", 'fo:font-size="8.5pt" fo:color="#4A5560"', _TAB)
    + _style("Title", "", 'fo:font-size="19pt" fo:font-weight="bold"')
    + _style(
        "Heading",
        'fo:margin-top="9pt" fo:margin-bottom="4pt" fo:keep-with-next="always"',
        'fo:font-size="12pt" fo:font-weight="bold" fo:color="#0B4F6C"',
    )
    + "</office:styles>"
)
_PAGE = (
    '<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"'
    ' fo:margin-top="8mm" fo:margin-bottom="8mm" fo:margin-left="15mm" fo:margin-right="15mm"/>'
    '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="4mm"/>'
    "</style:header-style><style:footer-style>"
    '<style:header-footer-properties fo:min-height="6mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>'
)
_CELL = (
    '<style:style style:name="t" style:family="table"><style:table-properties style:width="180mm"/></style:style>'
    '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties'
    ' fo:padding="0.8mm" fo:border-top="0.5pt solid #B9C2CA"/></style:style>'
)
