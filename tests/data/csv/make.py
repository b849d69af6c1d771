"""Writes the lists in this folder, byte for byte as school systems export them. Run it after changing it."""

from pathlib import Path

HERE = Path(__file__).parent
FILES = {
    "short_headings.csv": (
        b"Forename,Surname,UPN,Year,Reg\r\n"
        b"Zebedee,Quillfeather,C999123425001,Year 10,10K\r\n"
        b"Marigold,Thistlewhisk,,10,10K\r\n"
    ),
    "long_headings.csv": (
        b"First name,Last name,UPN,Year group,Registration form\nZebedee , Quillfeather,c9991 2342 5001,Y10,10K\n"
    ),
    "joined_headings.csv": (b"FirstName,LastName,UPN,YearGroup,Form\nZebedee,Quillfeather,C999123425001,10,10K\n"),
    "full_headings_bom.csv": (
        "UPN,ULN,Forename,Middle Names,Surname,Preferred Name,DOB,Gender,NC Year,Form/Tutor Group,Tutor\n"
        "C999123425001,,Zebedee,Hugo,Quillfeather,Zeb,03/09/2011,Male,10,10K,Mrs P Wobblethorpe\n"
    ).encode("utf-8-sig"),
    "with_personal_data.csv": (
        b"Adno,Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,Date of birth,Sex,Reg Group,"
        b"SEN Status,SEN Need,EAL,Home language,Ethnicity,Home address,FSM\n"
        b"004711,Quillfeather,Zebedee,,Zeb,2011-09-03,M,10K,SEN Support,SLCN,Y,Polish,"
        b"WBRI,1 Nowhere Lane,T\n"
    ),
    "cp1252.csv": "Forename;Surname;DOB;Year\r\nRenée;Föxglöve;03/09/2011;10\r\n".encode("cp1252"),
    "utf16.csv": "Forename\tSurname\tDOB\tYear\r\nŁucja\tDrzewołaz\t03/09/2011\t10\r\n".encode("utf-16"),
    "utf16_without_mark.csv": "Forename,Surname,DOB\r\nRenée,Föxglöve,03/09/2011\r\n".encode("utf-16-le"),
    "semicolon_with_title.csv": (
        "Key Stage 4, printed on Monday\n\nForename;Surname;DOB;Year;Home language\n"
        'Jörg;Müßigbröt;3.9.11;Year 10;"German; some English"\n'
    ).encode(),
    "hostile.csv": (
        "Forename,Surname,UPN,DOB,Year,SEN Status,EAL\n"
        '"=HYPERLINK(""http://example.invalid"",""Zebedee"")",+Quillfeather,@SUM(A1),03/09/2011,10,K,no\n'
        "<b>Marigold</b>,'; DROP TABLE learner;--,-1+1,31/02/2011,10,K,no\n"
        "Nobody,,,,,,\n"
        f"{'Long' * 100},Name,,,10,K,no\n"
        "Barnaby,Crumplehorn,,03/09/2099,99,Z,perhaps\n"
    ).encode(),
    "quote_left_open.csv": b'Forename,Surname\nZebedee,"Quillfeather\nMarigold,Thistlewhisk\n',
    "too_many_cells.csv": b"Forename,Surname,Year\nZebedee,Quillfeather,10\nMarigold,Thistle,whisk,10\n",
}

if __name__ == "__main__":
    for name, content in FILES.items():
        (HERE / name).write_bytes(content)
