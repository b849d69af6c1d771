<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
 <context>
  <name>AccessArrangement</name>
  <message>
   <source>Evidence</source>
   <translation type="unfinished">Tystiolaeth</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Since (dated evidence)</source>
   <translation type="unfinished">Ers (tystiolaeth ddyddiedig)</translation>
  </message>
 </context>
 <context>
  <name>Achievement</name>
  <message>
   <source>Accredited</source>
   <translation type="unfinished">Achrededig</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished">Disgrifiad</translation>
  </message>
  <message>
   <source>What was achieved</source>
   <translation type="unfinished">Beth a gyflawnwyd</translation>
  </message>
 </context>
 <context>
  <name>AchievementsSoFar</name>
  <message>
   <source>Achievements of any kind so far</source>
   <translation type="unfinished">Cyflawniadau o unrhyw fath hyd yma</translation>
  </message>
  <message>
   <source>English: reading</source>
   <translation type="unfinished">Saesneg: darllen</translation>
  </message>
  <message>
   <source>English: speaking and listening</source>
   <translation type="unfinished">Saesneg: siarad a gwrando</translation>
  </message>
  <message>
   <source>English: writing</source>
   <translation type="unfinished">Saesneg: ysgrifennu</translation>
  </message>
  <message>
   <source>ICT</source>
   <translation type="unfinished">TGCh</translation>
  </message>
  <message>
   <source>Mathematics</source>
   <translation type="unfinished">Mathemateg</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>Agreement</name>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished">Sut</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished">Rôl</translation>
  </message>
 </context>
 <context>
  <name>AssessmentStart</name>
  <message>
   <source>Date of the assessment</source>
   <translation type="unfinished">Dyddiad yr asesiad</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation type="unfinished">Arweiniwyd gan</translation>
  </message>
 </context>
 <context>
  <name>Attachment</name>
  <message>
   <source>Belongs to (optional)</source>
   <translation type="unfinished">Yn perthyn i (dewisol)</translation>
  </message>
  <message>
   <source>Photo of the birdhouse, report of the speech therapist …</source>
   <translation type="unfinished">Llun o'r blwch adar, adroddiad y therapydd lleferydd …</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation type="unfinished">Beth mae'n ei ddangos</translation>
  </message>
 </context>
 <context>
  <name>BankStrategy</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished">Mewn defnydd</translation>
  </message>
  <message>
   <source>What teachers do, with {blanks} to fill in</source>
   <translation type="unfinished">Beth mae athrawon yn ei wneud, gyda {blanks} i'w llenwi</translation>
  </message>
 </context>
 <context>
  <name>BankTarget</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>How we will know</source>
   <translation type="unfinished">Sut byddwn yn gwybod</translation>
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished">Mewn defnydd</translation>
  </message>
  <message>
   <source>What I will do, with {blanks} to fill in</source>
   <translation type="unfinished">Beth y byddaf yn ei wneud, gyda {blanks} i'w llenwi</translation>
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>Changes in circumstances (restricted)</source>
   <translation type="unfinished">Newidiadau mewn amgylchiadau (cyfyngedig)</translation>
  </message>
  <message>
   <source>Changes in destination</source>
   <translation type="unfinished">Newidiadau yn y cyrchfan</translation>
  </message>
  <message>
   <source>Changes in needs</source>
   <translation type="unfinished">Newidiadau mewn anghenion</translation>
  </message>
  <message>
   <source>Progress against the plan as a whole</source>
   <translation type="unfinished">Cynnydd yn erbyn y cynllun cyfan</translation>
  </message>
 </context>
 <context>
  <name>Circumstances</name>
  <message>
   <source>Personal circumstances (restricted)</source>
   <translation type="unfinished">Amgylchiadau personol (cyfyngedig)</translation>
  </message>
  <message>
   <source>Support needs from circumstances (restricted)</source>
   <translation type="unfinished">Anghenion cymorth o'r amgylchiadau (cyfyngedig)</translation>
  </message>
  <message>
   <source>What the learner says (restricted)</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud (cyfyngedig)</translation>
  </message>
 </context>
 <context>
  <name>ComponentProvider</name>
  <message>
   <source>Part of the programme</source>
   <translation type="unfinished">Rhan o'r rhaglen</translation>
  </message>
  <message>
   <source>Room or place</source>
   <translation type="unfinished">Ystafell neu le</translation>
  </message>
  <message>
   <source>Where (empty: at school)</source>
   <translation type="unfinished">Ble (gwag: yn yr ysgol)</translation>
  </message>
  <message>
   <source>Who teaches it</source>
   <translation type="unfinished">Pwy sy'n ei addysgu</translation>
  </message>
 </context>
 <context>
  <name>ComponentWithTime</name>
  <message>
   <source>From</source>
   <translation type="unfinished">O</translation>
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished">Lefel</translation>
  </message>
  <message>
   <source>Room or place</source>
   <translation type="unfinished">Ystafell neu le</translation>
  </message>
  <message>
   <source>Strand</source>
   <translation type="unfinished">Llinyn</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation type="unfinished">Athro</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished">Teitl</translation>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished">I</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation type="unfinished">Diwrnod yr wythnos</translation>
  </message>
  <message>
   <source>Where (empty: at school)</source>
   <translation type="unfinished">Ble (gwag: yn yr ysgol)</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message>
   <source>Address (restricted)</source>
   <translation type="unfinished">Cyfeiriad (cyfyngedig)</translation>
  </message>
  <message>
   <source>Email</source>
   <translation type="unfinished">E-bost</translation>
  </message>
  <message>
   <source>Has parental responsibility</source>
   <translation type="unfinished">Mae ganddo gyfrifoldeb rhiant</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Note (restricted)</source>
   <translation type="unfinished">Nodyn (cyfyngedig)</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished">Ffôn</translation>
  </message>
  <message>
   <source>Relationship</source>
   <translation type="unfinished">Perthynas</translation>
  </message>
 </context>
 <context>
  <name>Destination</name>
  <message>
   <source>Advised by</source>
   <translation type="unfinished">Cynghorwyd gan</translation>
  </message>
  <message>
   <source>After Key Stage 4</source>
   <translation type="unfinished">Ar ôl Cyfnod Allweddol 4</translation>
  </message>
  <message>
   <source>Career aspiration</source>
   <translation type="unfinished">Dyhead gyrfa</translation>
  </message>
  <message>
   <source>Options explored</source>
   <translation type="unfinished">Opsiynau a archwiliwyd</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>HalfTerm</name>
  <message>
   <source>First day</source>
   <translation type="unfinished">Diwrnod cyntaf</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished">Diwrnod olaf</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished">Rhif</translation>
  </message>
 </context>
 <context>
  <name>HowILearnBest</name>
  <message>
   <source>Preferred ways to learn</source>
   <translation type="unfinished">Ffyrdd dewisol o ddysgu</translation>
  </message>
  <message>
   <source>What gets in the way</source>
   <translation type="unfinished">Beth sy'n rhwystro</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation type="unfinished">Beth sy'n helpu</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>Interests</name>
  <message>
   <source>Ambitions</source>
   <translation type="unfinished">Uchelgeisiau</translation>
  </message>
  <message>
   <source>Careers (IAG) needs</source>
   <translation type="unfinished">Anghenion gyrfaoedd</translation>
  </message>
  <message>
   <source>Hobbies</source>
   <translation type="unfinished">Hobïau</translation>
  </message>
  <message>
   <source>Vocational interests</source>
   <translation type="unfinished">Diddordebau galwedigaethol</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>LanguageCheck</name>
  <message>
   <source>Day</source>
   <translation type="unfinished">Diwrnod</translation>
  </message>
  <message>
   <source>Who checked the words</source>
   <translation type="unfinished">Pwy wiriodd y geiriau</translation>
  </message>
 </context>
 <context>
  <name>Learner</name>
  <message>
   <source>Date of birth</source>
   <translation type="unfinished">Dyddiad geni</translation>
  </message>
  <message>
   <source>Date of entry</source>
   <translation type="unfinished">Dyddiad mynediad</translation>
  </message>
  <message>
   <source>Date of leaving</source>
   <translation type="unfinished">Dyddiad gadael</translation>
  </message>
  <message>
   <source>English is an additional language</source>
   <translation type="unfinished">Mae Saesneg yn iaith ychwanegol</translation>
  </message>
  <message>
   <source>Forename</source>
   <translation type="unfinished">Enw cyntaf</translation>
  </message>
  <message>
   <source>Form group</source>
   <translation type="unfinished">Dosbarth</translation>
  </message>
  <message>
   <source>Further needs</source>
   <translation type="unfinished">Anghenion pellach</translation>
  </message>
  <message>
   <source>Home language</source>
   <translation type="unfinished">Iaith y cartref</translation>
  </message>
  <message>
   <source>How often reviewed</source>
   <translation type="unfinished">Pa mor aml yr adolygir</translation>
  </message>
  <message>
   <source>Middle names</source>
   <translation type="unfinished">Enwau canol</translation>
  </message>
  <message>
   <source>Notes for staff only (restricted)</source>
   <translation type="unfinished">Nodiadau i staff yn unig (cyfyngedig)</translation>
  </message>
  <message>
   <source>Preferred forename</source>
   <translation type="unfinished">Enw cyntaf a ddefnyddir</translation>
  </message>
  <message>
   <source>Preferred surname</source>
   <translation type="unfinished">Cyfenw a ddefnyddir</translation>
  </message>
  <message>
   <source>Primary need</source>
   <translation type="unfinished">Prif angen</translation>
  </message>
  <message>
   <source>SEN provision</source>
   <translation type="unfinished">Darpariaeth AAA</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished">Rhyw</translation>
  </message>
  <message>
   <source>Surname</source>
   <translation type="unfinished">Cyfenw</translation>
  </message>
  <message>
   <source>Tutor / key worker</source>
   <translation type="unfinished">Tiwtor / gweithiwr allweddol</translation>
  </message>
  <message>
   <source>Unique learner number (ULN)</source>
   <translation type="unfinished">Rhif dysgwr unigryw (ULN)</translation>
  </message>
  <message>
   <source>Unique pupil number (UPN)</source>
   <translation type="unfinished">Rhif disgybl unigryw (UPN)</translation>
  </message>
  <message>
   <source>Year group (7 to 14)</source>
   <translation type="unfinished">Grŵp blwyddyn (7 i 14)</translation>
  </message>
 </context>
 <context>
  <name>LearnerSays</name>
  <message>
   <source>How I learned it</source>
   <translation type="unfinished">Sut y dysgais i hyn</translation>
  </message>
  <message>
   <source>What I enjoyed</source>
   <translation type="unfinished">Beth a fwynheais</translation>
  </message>
  <message>
   <source>What I learned</source>
   <translation type="unfinished">Beth a ddysgais</translation>
  </message>
  <message>
   <source>What went less well, and why</source>
   <translation type="unfinished">Beth aeth yn llai da, a pham</translation>
  </message>
  <message>
   <source>What went well, and why</source>
   <translation type="unfinished">Beth aeth yn dda, a pham</translation>
  </message>
  <message>
   <source>Where I could use it again</source>
   <translation type="unfinished">Ble gallwn ei ddefnyddio eto</translation>
  </message>
 </context>
 <context>
  <name>LearningDifficulties</name>
  <message>
   <source>Nature of any difficulty or disability</source>
   <translation type="unfinished">Natur unrhyw anhawster neu anabledd</translation>
  </message>
  <message>
   <source>What the EHC plan asks for</source>
   <translation type="unfinished">Beth mae'r cynllun AIG yn gofyn amdano</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>LearningHistory</name>
  <message>
   <source>Attendance (%)</source>
   <translation type="unfinished">Presenoldeb (%)</translation>
  </message>
  <message>
   <source>Attitude to learning</source>
   <translation type="unfinished">Agwedd at ddysgu</translation>
  </message>
  <message>
   <source>Exclusions or gaps</source>
   <translation type="unfinished">Gwaharddiadau neu fylchau</translation>
  </message>
  <message>
   <source>Previous schools</source>
   <translation type="unfinished">Ysgolion blaenorol</translation>
  </message>
  <message>
   <source>Remark on attendance</source>
   <translation type="unfinished">Sylw am bresenoldeb</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>Leaving</name>
  <message>
   <source>Last day at this school</source>
   <translation type="unfinished">Diwrnod olaf yn yr ysgol hon</translation>
  </message>
 </context>
 <context>
  <name>LogBlock</name>
  <message>
   <source>First day of the six weeks</source>
   <translation type="unfinished">Diwrnod cyntaf y chwe wythnos</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
 </context>
 <context>
  <name>LogEntry</name>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>From the log block</source>
   <translation type="unfinished">O'r bloc log</translation>
  </message>
  <message>
   <source>How I learned it</source>
   <translation type="unfinished">Sut y dysgais i hyn</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation type="unfinished">Sut aeth hi</translation>
  </message>
  <message>
   <source>Photos, scans and recordings</source>
   <translation type="unfinished">Lluniau, sganiau a recordiadau</translation>
  </message>
  <message>
   <source>Seen by (initials)</source>
   <translation type="unfinished">Gwelwyd gan (blaenlythrennau)</translation>
  </message>
  <message>
   <source>Something I did not expect</source>
   <translation type="unfinished">Rhywbeth nad oeddwn yn ei ddisgwyl</translation>
  </message>
  <message>
   <source>Targets that this belongs to</source>
   <translation type="unfinished">Targedau y mae hyn yn perthyn iddynt</translation>
  </message>
  <message>
   <source>What I enjoyed</source>
   <translation type="unfinished">Beth a fwynheais</translation>
  </message>
  <message>
   <source>What I learned</source>
   <translation type="unfinished">Beth a ddysgais</translation>
  </message>
  <message>
   <source>What was hard</source>
   <translation type="unfinished">Beth oedd yn anodd</translation>
  </message>
 </context>
 <context>
  <name>LongTermTarget</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>By when</source>
   <translation type="unfinished">Erbyn pryd</translation>
  </message>
  <message>
   <source>How we will know (success criteria)</source>
   <translation type="unfinished">Sut byddwn yn gwybod (meini prawf llwyddiant)</translation>
  </message>
  <message>
   <source>Needs that this target answers</source>
   <translation type="unfinished">Anghenion y mae'r targed hwn yn eu hateb</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished">Statws</translation>
  </message>
  <message>
   <source>What I will do (the learner's words)</source>
   <translation type="unfinished">Beth y byddaf yn ei wneud (geiriau'r dysgwr)</translation>
  </message>
  <message>
   <source>Where I start (baseline)</source>
   <translation type="unfinished">Ble rwy'n dechrau (man cychwyn)</translation>
  </message>
 </context>
 <context>
  <name>MedicalAccess</name>
  <message>
   <source>Access arrangements</source>
   <translation type="unfinished">Trefniadau mynediad</translation>
  </message>
  <message>
   <source>Aids</source>
   <translation type="unfinished">Cymhorthion</translation>
  </message>
  <message>
   <source>Communication needs</source>
   <translation type="unfinished">Anghenion cyfathrebu</translation>
  </message>
  <message>
   <source>Medical information that matters for learning (restricted)</source>
   <translation type="unfinished">Gwybodaeth feddygol sy'n bwysig i ddysgu (cyfyngedig)</translation>
  </message>
  <message>
   <source>What the learner says (restricted)</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud (cyfyngedig)</translation>
  </message>
 </context>
 <context>
  <name>Method</name>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished">Ffeiliau</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Name of the structured tool</source>
   <translation type="unfinished">Enw'r offeryn strwythuredig</translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished">Nodyn</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">Sgôr</translation>
  </message>
 </context>
 <context>
  <name>MovingOn</name>
  <message>
   <source>First day there</source>
   <translation type="unfinished">Diwrnod cyntaf yno</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation type="unfinished">Gwaith dilynol ar</translation>
  </message>
  <message>
   <source>In the learner's words</source>
   <translation type="unfinished">Yng ngeiriau'r dysgwr</translation>
  </message>
  <message>
   <source>Support through the change</source>
   <translation type="unfinished">Cymorth drwy'r newid</translation>
  </message>
  <message>
   <source>The place is confirmed</source>
   <translation type="unfinished">Mae'r lle wedi'i gadarnhau</translation>
  </message>
  <message>
   <source>What I take with me: achievements, qualifications, skills</source>
   <translation type="unfinished">Beth rwy'n mynd gyda mi: cyflawniadau, cymwysterau, sgiliau</translation>
  </message>
  <message>
   <source>What the follow-up found</source>
   <translation type="unfinished">Beth a ganfu'r gwaith dilynol</translation>
  </message>
  <message>
   <source>What the next place must know (restricted)</source>
   <translation type="unfinished">Beth rhaid i'r lle nesaf ei wybod (cyfyngedig)</translation>
  </message>
  <message>
   <source>Where I am going</source>
   <translation type="unfinished">Ble rwy'n mynd</translation>
  </message>
 </context>
 <context>
  <name>MovingOnVisit</name>
  <message>
   <source>Contact there</source>
   <translation type="unfinished">Cyswllt yno</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished">Nodyn</translation>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished">Lle</translation>
  </message>
 </context>
 <context>
  <name>Need</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished">Disgrifiad</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished">Blaenoriaeth</translation>
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished">Ffynhonnell</translation>
  </message>
 </context>
 <context>
  <name>NextSteps</name>
  <message>
   <source>How the teaching team will support the new targets</source>
   <translation type="unfinished">Sut bydd y tîm addysgu'n cefnogi'r targedau newydd</translation>
  </message>
  <message>
   <source>Next review</source>
   <translation type="unfinished">Adolygiad nesaf</translation>
  </message>
 </context>
 <context>
  <name>OnePageProfile</name>
  <message>
   <source>How best to support the learner</source>
   <translation type="unfinished">Y ffordd orau o gefnogi'r dysgwr</translation>
  </message>
  <message>
   <source>What matters to the learner</source>
   <translation type="unfinished">Beth sy'n bwysig i'r dysgwr</translation>
  </message>
  <message>
   <source>What people like and admire about the learner</source>
   <translation type="unfinished">Beth mae pobl yn ei hoffi ac yn ei edmygu am y dysgwr</translation>
  </message>
 </context>
 <context>
  <name>OwnField</name>
  <message>
   <source>A sentence below it that helps</source>
   <translation type="unfinished">Brawddeg oddi tano sy'n helpu</translation>
  </message>
  <message>
   <source>In which step of the wizard it is asked</source>
   <translation type="unfinished">Ym mha gam o'r dewin y gofynnir</translation>
  </message>
  <message>
   <source>It belongs to this part of the record; who may not see that, does not see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the individual learning plan</source>
   <translation type="unfinished">Ar y cynllun dysgu unigol</translation>
  </message>
  <message>
   <source>On the paper of its record</source>
   <translation type="unfinished">Ar bapur ei gofnod</translation>
  </message>
  <message>
   <source>On “My plan”, which the learner gets</source>
   <translation type="unfinished">Ar “Fy nghynllun”, y mae'r dysgwr yn ei gael</translation>
  </message>
  <message>
   <source>What can be chosen, one a line</source>
   <translation type="unfinished">Beth y gellir ei ddewis, un i bob llinell</translation>
  </message>
  <message>
   <source>What is typed or chosen there</source>
   <translation type="unfinished">Beth a deipir neu a ddewisir yno</translation>
  </message>
  <message>
   <source>What it is called, such as: Bus pass applied for</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnReviewDate</name>
  <message>
   <source>Day of the review</source>
   <translation type="unfinished">Diwrnod yr adolygiad</translation>
  </message>
 </context>
 <context>
  <name>PaperLook</name>
  <message>
   <source>Colour of headings</source>
   <translation type="unfinished">Lliw'r penawdau</translation>
  </message>
  <message>
   <source>Line at the foot of each page, such as address and phone</source>
   <translation type="unfinished">Llinell wrth droed pob tudalen, fel cyfeiriad a ffôn</translation>
  </message>
  <message>
   <source>Soft colour behind words</source>
   <translation type="unfinished">Lliw meddal y tu ôl i eiriau</translation>
  </message>
  <message>
   <source>The school's name at the top of each page</source>
   <translation type="unfinished">Enw'r ysgol ar frig pob tudalen</translation>
  </message>
 </context>
 <context>
  <name>PaperSigner</name>
  <message>
   <source>Who signs</source>
   <translation type="unfinished">Pwy sy'n llofnodi</translation>
  </message>
 </context>
 <context>
  <name>PaperWord</name>
  <message>
   <source>Your words</source>
   <translation type="unfinished">Eich geiriau</translation>
  </message>
 </context>
 <context>
  <name>Participant</name>
  <message>
   <source>How</source>
   <translation type="unfinished">Sut</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished">Rôl</translation>
  </message>
 </context>
 <context>
  <name>PersonalSocial</name>
  <message>
   <source>Behaviour</source>
   <translation type="unfinished">Ymddygiad</translation>
  </message>
  <message>
   <source>Confidence: strengths and needs</source>
   <translation type="unfinished">Hyder: cryfderau ac anghenion</translation>
  </message>
  <message>
   <source>Independence</source>
   <translation type="unfinished">Annibyniaeth</translation>
  </message>
  <message>
   <source>Self-management</source>
   <translation type="unfinished">Hunanreolaeth</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
  <message>
   <source>Working with others</source>
   <translation type="unfinished">Gweithio gydag eraill</translation>
  </message>
 </context>
 <context>
  <name>PickListItem</name>
  <message>
   <source>In use</source>
   <translation type="unfinished">Mewn defnydd</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation type="unfinished">Geiriad</translation>
  </message>
 </context>
 <context>
  <name>Placement</name>
  <message>
   <source>Contact at the employer</source>
   <translation type="unfinished">Cyswllt gyda'r cyflogwr</translation>
  </message>
  <message>
   <source>Days</source>
   <translation type="unfinished">Dyddiau</translation>
  </message>
  <message>
   <source>Employer</source>
   <translation type="unfinished">Cyflogwr</translation>
  </message>
  <message>
   <source>Employer's liability insurance seen on</source>
   <translation type="unfinished">Gwelwyd yswiriant atebolrwydd y cyflogwr ar</translation>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished">O</translation>
  </message>
  <message>
   <source>Health and safety checked on</source>
   <translation type="unfinished">Gwiriwyd iechyd a diogelwch ar</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Parent or carer agreed on</source>
   <translation type="unfinished">Cytunodd rhiant neu ofalwr ar</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished">Pwrpas</translation>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished">I</translation>
  </message>
  <message>
   <source>What the learner says about it</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud amdano</translation>
  </message>
  <message>
   <source>Who looks after the learner there</source>
   <translation type="unfinished">Pwy sy'n gofalu am y dysgwr yno</translation>
  </message>
 </context>
 <context>
  <name>PlanStart</name>
  <message>
   <source>Ends on</source>
   <translation type="unfinished">Yn gorffen ar</translation>
  </message>
  <message>
   <source>Starts on</source>
   <translation type="unfinished">Yn dechrau ar</translation>
  </message>
  <message>
   <source>Tutor / key worker</source>
   <translation type="unfinished">Tiwtor / gweithiwr allweddol</translation>
  </message>
 </context>
 <context>
  <name>PrintProfile</name>
  <message>
   <source>Font</source>
   <translation type="unfinished">Ffont</translation>
  </message>
  <message>
   <source>Language of the prompts</source>
   <translation type="unfinished">Iaith y cwestiynau</translation>
  </message>
  <message>
   <source>Letter spacing (0 to 35 % of a letter)</source>
   <translation type="unfinished">Bylchau llythrennau (0 i 35 % o lythyren)</translation>
  </message>
  <message>
   <source>Line spacing (1 to 2.5)</source>
   <translation type="unfinished">Bylchau llinell (1 i 2.5)</translation>
  </message>
  <message>
   <source>On tinted paper: print no tint</source>
   <translation type="unfinished">Ar bapur lliw: peidio ag argraffu arlliw</translation>
  </message>
  <message>
   <source>Paper tint</source>
   <translation type="unfinished">Arlliw'r papur</translation>
  </message>
  <message>
   <source>Plain-language prompts</source>
   <translation type="unfinished">Cwestiynau mewn iaith glir</translation>
  </message>
  <message>
   <source>Size (12 to 24 pt)</source>
   <translation type="unfinished">Maint (12 i 24 pt)</translation>
  </message>
  <message>
   <source>Symbols</source>
   <translation type="unfinished">Symbolau</translation>
  </message>
 </context>
 <context>
  <name>ProgrammeComponent</name>
  <message>
   <source>Level</source>
   <translation type="unfinished">Lefel</translation>
  </message>
  <message>
   <source>Room or place</source>
   <translation type="unfinished">Ystafell neu le</translation>
  </message>
  <message>
   <source>Strand</source>
   <translation type="unfinished">Llinyn</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation type="unfinished">Athro</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished">Teitl</translation>
  </message>
  <message>
   <source>Where (empty: at school)</source>
   <translation type="unfinished">Ble (gwag: yn yr ysgol)</translation>
  </message>
 </context>
 <context>
  <name>ProgrammeSession</name>
  <message>
   <source>From</source>
   <translation type="unfinished">O</translation>
  </message>
  <message>
   <source>Part of the programme</source>
   <translation type="unfinished">Rhan o'r rhaglen</translation>
  </message>
  <message>
   <source>Room or place, where it differs</source>
   <translation type="unfinished">Ystafell neu le, lle mae'n wahanol</translation>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished">I</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation type="unfinished">Diwrnod yr wythnos</translation>
  </message>
 </context>
 <context>
  <name>ProgressNote</name>
  <message>
   <source>About a target (optional)</source>
   <translation type="unfinished">Am darged (dewisol)</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished">Sylw</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Files: a photo, a document, a recording</source>
   <translation type="unfinished">Ffeiliau: llun, dogfen, recordiad</translation>
  </message>
  <message>
   <source>For staff only: on no paper that leaves the school</source>
   <translation type="unfinished">I staff yn unig: ar ddim papur sy'n gadael yr ysgol</translation>
  </message>
  <message>
   <source>Who says it</source>
   <translation type="unfinished">Pwy sy'n ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>Provider</name>
  <message>
   <source>Address</source>
   <translation type="unfinished">Cyfeiriad</translation>
  </message>
  <message>
   <source>Email</source>
   <translation type="unfinished">E-bost</translation>
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished">Mewn defnydd</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished">Ffôn</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation type="unfinished">&amp;Na</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation type="unfinished">&amp;Ie</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation type="unfinished">Rhoi'r gorau iddi</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished">Gosod</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Canslo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">Cau</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">Taflu</translation>
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished">Cymorth</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation type="unfinished">Anwybyddu</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation type="unfinished">N&amp;a i bopeth</translation>
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished">Iawn</translation>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished">Agor</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished">Ailosod</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation type="unfinished">Adfer y rhagosodiadau</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished">Ceisio eto</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">Cadw</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation type="unfinished">Cadw popeth</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation type="unfinished">Ie i &amp;bopeth</translation>
  </message>
 </context>
 <context>
  <name>Qualification</name>
  <message>
   <source>Awarding body</source>
   <translation type="unfinished">Corff dyfarnu</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation type="unfinished">Credydau</translation>
  </message>
  <message>
   <source>Date of the result</source>
   <translation type="unfinished">Dyddiad y canlyniad</translation>
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished">Lefel</translation>
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished">Rhif</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">Canlyniad</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished">Statws</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished">Teitl</translation>
  </message>
 </context>
 <context>
  <name>QualificationUnit</name>
  <message>
   <source>Achieved on</source>
   <translation type="unfinished">Cyflawnwyd ar</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation type="unfinished">Credydau</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished">Cyfeirnod</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished">Uned</translation>
  </message>
 </context>
 <context>
  <name>ReviewStart</name>
  <message>
   <source>Attendance (%)</source>
   <translation type="unfinished">Presenoldeb (%)</translation>
  </message>
  <message>
   <source>Date of the review</source>
   <translation type="unfinished">Dyddiad yr adolygiad</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation type="unfinished">Arweiniwyd gan</translation>
  </message>
 </context>
 <context>
  <name>ReviewView</name>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Off-site provider</source>
   <translation type="unfinished">Darparwr oddi ar y safle</translation>
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished">Rôl</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation type="unfinished">Pwnc</translation>
  </message>
  <message>
   <source>What they say</source>
   <translation type="unfinished">Beth maen nhw'n ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>RoundName</name>
  <message>
   <source>What the round is called</source>
   <translation type="unfinished">Enw'r rownd</translation>
  </message>
 </context>
 <context>
  <name>Scale</name>
  <message>
   <source>Levels, one a line, the lowest first</source>
   <translation type="unfinished">Lefelau, un i bob llinell, yr isaf yn gyntaf</translation>
  </message>
  <message>
   <source>Name of the scale</source>
   <translation type="unfinished">Enw'r raddfa</translation>
  </message>
 </context>
 <context>
  <name>ScaleName</name>
  <message>
   <source>Name of the scale</source>
   <translation type="unfinished">Enw'r raddfa</translation>
  </message>
 </context>
 <context>
  <name>School</name>
  <message>
   <source>LA and establishment number</source>
   <translation type="unfinished">Rhif yr ALl a'r sefydliad</translation>
  </message>
  <message>
   <source>Lock after minutes without use (0: never)</source>
   <translation type="unfinished">Cloi ar ôl munudau heb ddefnydd (0: byth)</translation>
  </message>
  <message>
   <source>Name of the SENCO</source>
   <translation type="unfinished">Enw'r SENCO</translation>
  </message>
  <message>
   <source>Name of the school</source>
   <translation type="unfinished">Enw'r ysgol</translation>
  </message>
  <message>
   <source>Short-term targets at one time</source>
   <translation type="unfinished">Targedau tymor byr ar yr un pryd</translation>
  </message>
  <message>
   <source>UK provider reference number (UKPRN)</source>
   <translation type="unfinished">Cyfeirnod darparwr y DU (UKPRN)</translation>
  </message>
  <message>
   <source>Unique reference number (URN)</source>
   <translation type="unfinished">Cyfeirnod unigryw (URN)</translation>
  </message>
  <message>
   <source>Weeks for the initial assessment</source>
   <translation type="unfinished">Wythnosau i'r asesiad cychwynnol</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished">Sut</translation>
  </message>
  <message>
   <source>Member of staff</source>
   <translation type="unfinished">Aelod o staff</translation>
  </message>
  <message>
   <source>Or somebody else, or a group</source>
   <translation type="unfinished">Neu rywun arall, neu grŵp</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation type="unfinished">Darparwr</translation>
  </message>
  <message>
   <source>They keep it until (optional)</source>
   <translation type="unfinished">Cânt ei gadw tan (dewisol)</translation>
  </message>
  <message>
   <source>on paper, at a meeting, by post …</source>
   <translation type="unfinished">ar bapur, mewn cyfarfod, drwy'r post …</translation>
  </message>
  <message>
   <source>such as: all Year 10 teachers</source>
   <translation type="unfinished">fel: holl athrawon Blwyddyn 10</translation>
  </message>
 </context>
 <context>
  <name>ShortTermTarget</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>By when</source>
   <translation type="unfinished">Erbyn pryd</translation>
  </message>
  <message>
   <source>Help needed outside the classroom</source>
   <translation type="unfinished">Help sydd ei angen y tu allan i'r ystafell ddosbarth</translation>
  </message>
  <message>
   <source>How we will know (success criteria)</source>
   <translation type="unfinished">Sut byddwn yn gwybod (meini prawf llwyddiant)</translation>
  </message>
  <message>
   <source>Leads to the long-term target</source>
   <translation type="unfinished">Yn arwain at y targed tymor hir</translation>
  </message>
  <message>
   <source>Needs that this target answers</source>
   <translation type="unfinished">Anghenion y mae'r targed hwn yn eu hateb</translation>
  </message>
  <message>
   <source>Skills required</source>
   <translation type="unfinished">Sgiliau sydd eu hangen</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished">Statws</translation>
  </message>
  <message>
   <source>Support strategy the teachers will use</source>
   <translation type="unfinished">Strategaeth gymorth y bydd yr athrawon yn ei defnyddio</translation>
  </message>
  <message>
   <source>What I will do (the learner's words)</source>
   <translation type="unfinished">Beth y byddaf yn ei wneud (geiriau'r dysgwr)</translation>
  </message>
  <message>
   <source>Where I start (baseline)</source>
   <translation type="unfinished">Ble rwy'n dechrau (man cychwyn)</translation>
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished">Pwy</translation>
  </message>
 </context>
 <context>
  <name>SkillProfile</name>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished">Lefel</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation type="unfinished">Anghenion</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished">Blaenoriaeth</translation>
  </message>
  <message>
   <source>Strengths</source>
   <translation type="unfinished">Cryfderau</translation>
  </message>
  <message>
   <source>Support it will take</source>
   <translation type="unfinished">Y cymorth sydd ei angen</translation>
  </message>
 </context>
 <context>
  <name>SkillsToDevelop</name>
  <message>
   <source>Anything else (GCSEs, placement, enterprise, healthy living, leisure)</source>
   <translation type="unfinished">Unrhyw beth arall (TGAU, lleoliad, menter, byw'n iach, hamdden)</translation>
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished">Saesneg</translation>
  </message>
  <message>
   <source>ICT</source>
   <translation type="unfinished">TGCh</translation>
  </message>
  <message>
   <source>Mathematics</source>
   <translation type="unfinished">Mathemateg</translation>
  </message>
  <message>
   <source>Personal and social development</source>
   <translation type="unfinished">Datblygiad personol a chymdeithasol</translation>
  </message>
  <message>
   <source>Vocational and subject learning</source>
   <translation type="unfinished">Dysgu galwedigaethol a phynciol</translation>
  </message>
 </context>
 <context>
  <name>Source</name>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Files: a report, a photo of work, a recording</source>
   <translation type="unfinished">Ffeiliau: adroddiad, llun o waith, recordiad</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished">Nodyn</translation>
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished">Pwy</translation>
  </message>
 </context>
 <context>
  <name>Staff</name>
  <message>
   <source>Email</source>
   <translation type="unfinished">E-bost</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation type="unfinished">Blaenlythrennau</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished">Rôl</translation>
  </message>
  <message>
   <source>Still at the school</source>
   <translation type="unfinished">Yn dal yn yr ysgol</translation>
  </message>
 </context>
 <context>
  <name>StatutoryExpectation</name>
  <message>
   <source>How it is met</source>
   <translation type="unfinished">Sut y caiff ei fodloni</translation>
  </message>
  <message>
   <source>If not met: the reason</source>
   <translation type="unfinished">Os na chaiff ei fodloni: y rheswm</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation type="unfinished">Pwnc</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <source>Description</source>
   <translation type="unfinished">Disgrifiad</translation>
  </message>
  <message>
   <source>How often</source>
   <translation type="unfinished">Pa mor aml</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Ble</translation>
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished">Pwy</translation>
  </message>
 </context>
 <context>
  <name>SymbolFolder</name>
  <message>
   <source>Whose symbols they are</source>
   <translation type="unfinished">Pwy biau'r symbolau</translation>
  </message>
 </context>
 <context>
  <name>TargetOutcome</name>
  <message>
   <source>Comment</source>
   <translation type="unfinished">Sylw</translation>
  </message>
  <message>
   <source>Distance from the baseline</source>
   <translation type="unfinished">Pellter o'r man cychwyn</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished">Tystiolaeth</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished">Canlyniad</translation>
  </message>
 </context>
 <context>
  <name>TargetProgress</name>
  <message>
   <source>Also keep it under Achievements</source>
   <translation type="unfinished">Ei gadw dan Gyflawniadau hefyd</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>How is it going?</source>
   <translation type="unfinished">Sut mae'n mynd?</translation>
  </message>
  <message>
   <source>Who says it</source>
   <translation type="unfinished">Pwy sy'n ei ddweud</translation>
  </message>
  <message>
   <source>Why, or what was seen</source>
   <translation type="unfinished">Pam, neu beth a welwyd</translation>
  </message>
 </context>
 <context>
  <name>TargetStrategy</name>
  <message>
   <source>Support strategy the teachers will use</source>
   <translation type="unfinished">Strategaeth gymorth y bydd yr athrawon yn ei defnyddio</translation>
  </message>
  <message>
   <source>Target that it supports</source>
   <translation type="unfinished">Y targed y mae'n ei gefnogi</translation>
  </message>
 </context>
 <context>
  <name>VocationalSkills</name>
  <message>
   <source>Vocational areas tried</source>
   <translation type="unfinished">Meysydd galwedigaethol a brofwyd</translation>
  </message>
  <message>
   <source>Vocational skills</source>
   <translation type="unfinished">Sgiliau galwedigaethol</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
 </context>
 <context>
  <name>Wish</name>
  <message>
   <source>In the learner's own words</source>
   <translation type="unfinished">Yng ngeiriau'r dysgwr ei hun</translation>
  </message>
  <message>
   <source>Said on</source>
   <translation type="unfinished">Dywedwyd ar</translation>
  </message>
  <message>
   <source>Written down by</source>
   <translation type="unfinished">Ysgrifennwyd gan</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>&amp;About</source>
   <translation type="unfinished">&amp;Ynghylch</translation>
  </message>
  <message>
   <source>&amp;Actual size</source>
   <translation type="unfinished">&amp;Maint gwirioneddol</translation>
  </message>
  <message>
   <source>&amp;Add a line…</source>
   <translation type="unfinished">&amp;Ychwanegu llinell…</translation>
  </message>
  <message>
   <source>&amp;Add {noun}</source>
   <translation type="unfinished">&amp;Ychwanegu {noun}</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation type="unfinished">&amp;Ychwanegu…</translation>
  </message>
  <message>
   <source>&amp;All learners</source>
   <translation type="unfinished">&amp;Pob dysgwr</translation>
  </message>
  <message>
   <source>&amp;All rounds</source>
   <translation type="unfinished">&amp;Pob rownd</translation>
  </message>
  <message>
   <source>&amp;Assessment</source>
   <translation type="unfinished">&amp;Asesiad</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished">&amp;Yn ôl</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation type="unfinished">&amp;Copi wrth gefn nawr</translation>
  </message>
  <message>
   <source>&amp;Backups</source>
   <translation type="unfinished">&amp;Copïau wrth gefn</translation>
  </message>
  <message>
   <source>&amp;Begin again from the first question</source>
   <translation type="unfinished">&amp;Dechrau eto o'r cwestiwn cyntaf</translation>
  </message>
  <message>
   <source>&amp;Begin anew</source>
   <translation type="unfinished">&amp;Dechrau o'r newydd</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished">&amp;Canslo</translation>
  </message>
  <message>
   <source>&amp;Change the password</source>
   <translation type="unfinished">&amp;Newid y cyfrinair</translation>
  </message>
  <message>
   <source>&amp;Change words…</source>
   <translation type="unfinished">&amp;Newid geiriau…</translation>
  </message>
  <message>
   <source>&amp;Change…</source>
   <translation type="unfinished">&amp;Newid…</translation>
  </message>
  <message>
   <source>&amp;Checks</source>
   <translation type="unfinished">&amp;Gwiriadau</translation>
  </message>
  <message>
   <source>&amp;Choose logo…</source>
   <translation type="unfinished">&amp;Dewis logo…</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation type="unfinished">&amp;Dewis…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished">&amp;Cau</translation>
  </message>
  <message>
   <source>&amp;Close round</source>
   <translation type="unfinished">&amp;Cau'r rownd</translation>
  </message>
  <message>
   <source>&amp;Close, keep draft</source>
   <translation type="unfinished">&amp;Cau, cadw'r drafft</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation type="unfinished">&amp;Lliwiau</translation>
  </message>
  <message>
   <source>&amp;Comments and files</source>
   <translation type="unfinished">&amp;Sylwadau a ffeiliau</translation>
  </message>
  <message>
   <source>&amp;Create the school's file</source>
   <translation type="unfinished">&amp;Creu ffeil yr ysgol</translation>
  </message>
  <message>
   <source>&amp;Day</source>
   <translation type="unfinished">&amp;Diwrnod</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished">&amp;Dileu</translation>
  </message>
  <message>
   <source>&amp;Discard draft…</source>
   <translation type="unfinished">&amp;Taflu'r drafft…</translation>
  </message>
  <message>
   <source>&amp;Due and overdue ({number})</source>
   <translation type="unfinished">&amp;Yn ddyledus ac yn hwyr ({number})</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished">&amp;Golygu</translation>
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation type="unfinished">&amp;Ffigurau</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished">&amp;Ffeil</translation>
  </message>
  <message>
   <source>&amp;Find a learner</source>
   <translation type="unfinished">&amp;Dod o hyd i ddysgwr</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished">&amp;Gorffen</translation>
  </message>
  <message>
   <source>&amp;Fit the window</source>
   <translation type="unfinished">&amp;Llenwi'r ffenestr</translation>
  </message>
  <message>
   <source>&amp;Forgotten the password?</source>
   <translation type="unfinished">&amp;Wedi anghofio'r cyfrinair?</translation>
  </message>
  <message>
   <source>&amp;Forward →</source>
   <translation type="unfinished">&amp;Ymlaen →</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation type="unfinished">&amp;O</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished">&amp;Ymlaen</translation>
  </message>
  <message>
   <source>&amp;Go on with them</source>
   <translation type="unfinished">&amp;Mynd ymlaen â nhw</translation>
  </message>
  <message>
   <source>&amp;Go to</source>
   <translation type="unfinished">&amp;Mynd i</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished">&amp;Cymorth</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation type="unfinished">&amp;Mewnforio</translation>
  </message>
  <message>
   <source>&amp;Import learners…</source>
   <translation type="unfinished">&amp;Mewnforio dysgwyr…</translation>
  </message>
  <message>
   <source>&amp;Import {new}</source>
   <translation type="unfinished">&amp;Mewnforio {new}</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation type="unfinished">&amp;Mewnforio…</translation>
  </message>
  <message>
   <source>&amp;In or out of use</source>
   <translation type="unfinished">&amp;Mewn defnydd neu beidio</translation>
  </message>
  <message>
   <source>&amp;Insert</source>
   <translation type="unfinished">&amp;Mewnosod</translation>
  </message>
  <message>
   <source>&amp;Keep it</source>
   <translation type="unfinished">&amp;Cadw</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts…</source>
   <translation type="unfinished">&amp;Bysellau byr…</translation>
  </message>
  <message>
   <source>&amp;Kind of sheet</source>
   <translation type="unfinished">&amp;Math o ddalen</translation>
  </message>
  <message>
   <source>&amp;Learners</source>
   <translation type="unfinished">&amp;Dysgwyr</translation>
  </message>
  <message>
   <source>&amp;Licences and credits</source>
   <translation type="unfinished">&amp;Trwyddedau a chydnabyddiaethau</translation>
  </message>
  <message>
   <source>&amp;Listen</source>
   <translation type="unfinished">&amp;Gwrando</translation>
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation type="unfinished">&amp;Cloi</translation>
  </message>
  <message>
   <source>&amp;Look around a demonstration school</source>
   <translation type="unfinished">&amp;Edrych o gwmpas ysgol enghreifftiol</translation>
  </message>
  <message>
   <source>&amp;Look into it</source>
   <translation type="unfinished">&amp;Edrych ynddo</translation>
  </message>
  <message>
   <source>&amp;Look or listen…</source>
   <translation type="unfinished">&amp;Edrych neu wrando…</translation>
  </message>
  <message>
   <source>&amp;Moving on</source>
   <translation type="unfinished">&amp;Symud ymlaen</translation>
  </message>
  <message>
   <source>&amp;New learner</source>
   <translation type="unfinished">&amp;Dysgwr newydd</translation>
  </message>
  <message>
   <source>&amp;New learner…</source>
   <translation type="unfinished">&amp;Dysgwr newydd…</translation>
  </message>
  <message>
   <source>&amp;New school</source>
   <translation type="unfinished">&amp;Ysgol newydd</translation>
  </message>
  <message>
   <source>&amp;Next →</source>
   <translation type="unfinished">&amp;Nesaf →</translation>
  </message>
  <message>
   <source>&amp;Number of copies</source>
   <translation type="unfinished">&amp;Nifer y copïau</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished">&amp;Agor</translation>
  </message>
  <message>
   <source>&amp;Open in another program…</source>
   <translation type="unfinished">&amp;Agor mewn rhaglen arall…</translation>
  </message>
  <message>
   <source>&amp;Open the folder</source>
   <translation type="unfinished">&amp;Agor y ffolder</translation>
  </message>
  <message>
   <source>&amp;Papers</source>
   <translation type="unfinished">&amp;Papurau</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished">&amp;Cyfrinair</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation type="unfinished">&amp;Seibio</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation type="unfinished">&amp;Argraffu</translation>
  </message>
  <message>
   <source>&amp;Print or save…</source>
   <translation type="unfinished">&amp;Argraffu neu gadw…</translation>
  </message>
  <message>
   <source>&amp;Print the learner's sheet…</source>
   <translation type="unfinished">&amp;Argraffu dalen y dysgwr…</translation>
  </message>
  <message>
   <source>&amp;Print the sheet…</source>
   <translation type="unfinished">&amp;Argraffu'r ddalen…</translation>
  </message>
  <message>
   <source>&amp;Print this chapter…</source>
   <translation type="unfinished">&amp;Argraffu'r bennod hon…</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished">&amp;Argraffu…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished">&amp;Gadael</translation>
  </message>
  <message>
   <source>&amp;Record</source>
   <translation type="unfinished">&amp;Recordio</translation>
  </message>
  <message>
   <source>&amp;Recovery code</source>
   <translation type="unfinished">&amp;Cod adfer</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished">&amp;Ailwneud</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished">&amp;Tynnu</translation>
  </message>
  <message>
   <source>&amp;Replaced by</source>
   <translation type="unfinished">&amp;Yn ei le</translation>
  </message>
  <message>
   <source>&amp;Report for leaders…</source>
   <translation type="unfinished">&amp;Adroddiad i arweinwyr…</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation type="unfinished">&amp;Adfer</translation>
  </message>
  <message>
   <source>&amp;Restore a backup…</source>
   <translation type="unfinished">&amp;Adfer copi wrth gefn…</translation>
  </message>
  <message>
   <source>&amp;Restore the chosen one…</source>
   <translation type="unfinished">&amp;Adfer yr un a ddewiswyd…</translation>
  </message>
  <message>
   <source>&amp;Review day</source>
   <translation type="unfinished">&amp;Diwrnod adolygu</translation>
  </message>
  <message>
   <source>&amp;Reviews</source>
   <translation type="unfinished">&amp;Adolygiadau</translation>
  </message>
  <message>
   <source>&amp;Round summary</source>
   <translation type="unfinished">&amp;Crynodeb o'r rownd</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished">&amp;Cadw</translation>
  </message>
  <message>
   <source>&amp;Save as one file…</source>
   <translation type="unfinished">&amp;Cadw fel un ffeil…</translation>
  </message>
  <message>
   <source>&amp;Save, next sheet</source>
   <translation type="unfinished">&amp;Cadw, y ddalen nesaf</translation>
  </message>
  <message>
   <source>&amp;School</source>
   <translation type="unfinished">&amp;Ysgol</translation>
  </message>
  <message>
   <source>&amp;Set the new password</source>
   <translation type="unfinished">&amp;Gosod y cyfrinair newydd</translation>
  </message>
  <message>
   <source>&amp;Settings</source>
   <translation type="unfinished">&amp;Gosodiadau</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished">&amp;Dangos</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished">&amp;Dechrau</translation>
  </message>
  <message>
   <source>&amp;Start the round</source>
   <translation type="unfinished">&amp;Dechrau'r rownd</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation type="unfinished">&amp;Stopio</translation>
  </message>
  <message>
   <source>&amp;Suggest it</source>
   <translation type="unfinished">&amp;Ei awgrymu</translation>
  </message>
  <message>
   <source>&amp;Take into the box (Ctrl+T)</source>
   <translation type="unfinished">&amp;Rhoi yn y blwch (Ctrl+T)</translation>
  </message>
  <message>
   <source>&amp;Take learner out</source>
   <translation type="unfinished">&amp;Tynnu'r dysgwr</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation type="unfinished">&amp;Taflu</translation>
  </message>
  <message>
   <source>&amp;Today</source>
   <translation type="unfinished">&amp;Heddiw</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished">&amp;Dadwneud</translation>
  </message>
  <message>
   <source>&amp;Undo this</source>
   <translation type="unfinished">&amp;Dadwneud hyn</translation>
  </message>
  <message>
   <source>&amp;Use as evidence</source>
   <translation type="unfinished">&amp;Defnyddio fel tystiolaeth</translation>
  </message>
  <message>
   <source>&amp;User guide</source>
   <translation type="unfinished">&amp;Canllaw</translation>
  </message>
  <message>
   <source>&amp;Version and data</source>
   <translation type="unfinished">&amp;Fersiwn a data</translation>
  </message>
  <message>
   <source>&amp;What was done…</source>
   <translation type="unfinished">&amp;Beth a wnaed…</translation>
  </message>
  <message>
   <source>&amp;What's new</source>
   <translation type="unfinished">&amp;Beth sy'n newydd</translation>
  </message>
  <message>
   <source>&amp;Which learners</source>
   <translation type="unfinished">&amp;Pa ddysgwyr</translation>
  </message>
  <message>
   <source>&amp;Who they are</source>
   <translation type="unfinished">&amp;Pwy ydyn nhw</translation>
  </message>
  <message>
   <source>&amp;Your name</source>
   <translation type="unfinished">&amp;Eich enw</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation type="unfinished">&amp;i</translation>
  </message>
  <message>
   <source>(empty)</source>
   <translation type="unfinished">(gwag)</translation>
  </message>
  <message>
   <source>(leave out)</source>
   <translation type="unfinished">(gadael allan)</translation>
  </message>
  <message>
   <source>(new {noun})</source>
   <translation type="unfinished">({noun} newydd)</translation>
  </message>
  <message>
   <source>(no title yet)</source>
   <translation type="unfinished">(dim teitl eto)</translation>
  </message>
  <message>
   <source>(not worded yet)</source>
   <translation type="unfinished">(heb ei eirio eto)</translation>
  </message>
  <message>
   <source>(staff only)</source>
   <translation type="unfinished">(staff yn unig)</translation>
  </message>
  <message>
   <source>0 not begun</source>
   <translation type="unfinished">0 heb ddechrau</translation>
  </message>
  <message>
   <source>0:00 of {clock}</source>
   <translation type="unfinished">0:00 o {clock}</translation>
  </message>
  <message>
   <source>1 a start</source>
   <translation type="unfinished">1 dechrau</translation>
  </message>
  <message>
   <source>1 to 5; Delete empties it</source>
   <translation type="unfinished">1 i 5; mae Delete yn ei wagio</translation>
  </message>
  <message>
   <source>1 to {number}</source>
   <translation type="unfinished">1 i {number}</translation>
  </message>
  <message>
   <source>2 half way</source>
   <translation type="unfinished">2 hanner ffordd</translation>
  </message>
  <message>
   <source>3 nearly there</source>
   <translation type="unfinished">3 bron yno</translation>
  </message>
  <message>
   <source>4 arrived</source>
   <translation type="unfinished">4 wedi cyrraedd</translation>
  </message>
  <message>
   <source>A ULN has 10 digits. Check it for a missing or extra digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A UPN has 13 characters: a letter, then 12 digits (or 11 and a letter). Check it for slips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A UPN never has the letter {letter}. Check whether it is a {misread}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup is one encrypted file. It is read back and checked before it counts. One is made by itself when you close the app after a change. Keep a second copy on a memory stick or share, away from this laptop.</source>
   <translation type="unfinished">Un ffeil wedi'i hamgryptio yw copi wrth gefn. Caiff ei ddarllen yn ôl a'i wirio cyn iddo gyfrif. Gwneir un ohono'i hun pan gaewch y rhaglen ar ôl newid. Cadwch ail gopi ar gof bach neu yriant a rennir, i ffwrdd o'r gliniadur hwn.</translation>
  </message>
  <message>
   <source>A block is six weekly sheets for one half-term. A lost one can be printed again with the same identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A block whose six weeks are over is filed at the review; a filed one can be taken out again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A box to tick</source>
   <translation type="unfinished">Blwch i'w dicio</translation>
  </message>
  <message>
   <source>A comma in a cell without quotation marks does that. Correct the line, or export the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy was opened; what you change in it is not kept. It is removed when the app locks or closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cover and six weekly sheets for the learner to fill in by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day</source>
   <translation type="unfinished">Diwrnod</translation>
  </message>
  <message>
   <source>A file that is no longer there</source>
   <translation type="unfinished">Ffeil nad yw yno mwyach</translation>
  </message>
  <message>
   <source>A folder of SVG or PNG pictures that are named as their words: read.svg, bus.png. They go before the app's symbols. Nothing is copied into the school's file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A form to fill in by hand when a learner comes.</source>
   <translation type="unfinished">Ffurflen i'w llenwi â llaw pan ddaw dysgwr.</translation>
  </message>
  <message>
   <source>A group, or learners I &amp;choose</source>
   <translation type="unfinished">Grŵp, neu ddysgwyr rwy'n eu &amp;dewis</translation>
  </message>
  <message>
   <source>A learner needs an agreed plan with an open short-term target. Choose another group or day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A learner, a screen, a paper, or what you want to do</source>
   <translation type="unfinished">Dysgwr, sgrin, papur, neu'r hyn rydych am ei wneud</translation>
  </message>
  <message>
   <source>A line of words</source>
   <translation type="unfinished">Llinell o eiriau</translation>
  </message>
  <message>
   <source>A list of achievements to fill in by hand.</source>
   <translation type="unfinished">Rhestr o gyflawniadau i'w llenwi â llaw.</translation>
  </message>
  <message>
   <source>A list of learners is much smaller. Check which file it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page on each form: what it is for, what goes in each box, good practice, an example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the programme</source>
   <translation type="unfinished">Rhan o'r rhaglen</translation>
  </message>
  <message>
   <source>A photo of work, a report, a voice note: any file of up to 20 MB is kept here, encrypted.</source>
   <translation type="unfinished">Llun o waith, adroddiad, nodyn llais: cedwir unrhyw ffeil hyd at 20 MB yma, wedi'i hamgryptio.</translation>
  </message>
  <message>
   <source>A plan can be agreed once it has a short-term target. Add one, or take the names off the agreement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A progress review to fill in by hand: the learner first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A provider</source>
   <translation type="unfinished">Darparwr</translation>
  </message>
  <message>
   <source>A qualification number is written like 601/0029/1. Check it for slips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A restore that was interrupted is finished now.</source>
   <translation type="unfinished">Mae adferiad a dorrwyd ar ei draws wedi'i orffen nawr.</translation>
  </message>
  <message>
   <source>A round of reviews for staff: by learner, and who does what until when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row of {table} refers to a missing row of {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A support strategy</source>
   <translation type="unfinished">Strategaeth gymorth</translation>
  </message>
  <message>
   <source>A target</source>
   <translation type="unfinished">Targed</translation>
  </message>
  <message>
   <source>A target of this learner has no outcome yet.</source>
   <translation type="unfinished">Nid oes canlyniad eto i un o dargedau'r dysgwr hwn.</translation>
  </message>
  <message>
   <source>A target on this sheet is not open any more.</source>
   <translation type="unfinished">Nid yw targed ar y ddalen hon ar agor mwyach.</translation>
  </message>
  <message>
   <source>A tutor's learners</source>
   <translation type="unfinished">Dysgwyr tiwtor</translation>
  </message>
  <message>
   <source>A unit reference is written like D/500/4687. Check it for slips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A weekly sheet of each kind of log to copy, for a learner without a block at hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wish does not replace the school's duties: what is needed to keep a learner safe, or by law, is still passed on. Tell the learner so, and print for the school's file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A work placement to fill in by hand, with the learner's words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A year group</source>
   <translation type="unfinished">Grŵp blwyddyn</translation>
  </message>
  <message>
   <source>A+</source>
   <translation type="unfinished">A+</translation>
  </message>
  <message>
   <source>A5, two on a sheet</source>
   <translation type="unfinished">A5, dwy ar ddalen</translation>
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished">Ynghylch</translation>
  </message>
  <message>
   <source>About ILP Desktop</source>
   <translation type="unfinished">Ynghylch ILP Desktop</translation>
  </message>
  <message>
   <source>About the target: {target}</source>
   <translation type="unfinished">Ynghylch y targed: {target}</translation>
  </message>
  <message>
   <source>About: {about}</source>
   <translation type="unfinished">Ynghylch: {about}</translation>
  </message>
  <message>
   <source>Access and communication</source>
   <translation type="unfinished">Mynediad a chyfathrebu</translation>
  </message>
  <message>
   <source>Access arrangement</source>
   <translation type="unfinished">Trefniant mynediad</translation>
  </message>
  <message>
   <source>Access arrangements</source>
   <translation type="unfinished">Trefniadau mynediad</translation>
  </message>
  <message>
   <source>Accredited</source>
   <translation type="unfinished">Achrededig</translation>
  </message>
  <message>
   <source>Achieved early, changed or stopped: note it on the day (Enter)</source>
   <translation type="unfinished">Wedi'i gyflawni'n gynnar, ei newid neu ei stopio: nodwch hynny ar y diwrnod (Enter)</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation type="unfinished">Cyflawniadau</translation>
  </message>
  <message>
   <source>Achievements and levels</source>
   <translation type="unfinished">Cyflawniadau a lefelau</translation>
  </message>
  <message>
   <source>Achievements since the last review</source>
   <translation type="unfinished">Cyflawniadau ers yr adolygiad diwethaf</translation>
  </message>
  <message>
   <source>Achievements so far</source>
   <translation type="unfinished">Cyflawniadau hyd yma</translation>
  </message>
  <message>
   <source>Add &amp;to the bank…</source>
   <translation type="unfinished">Ychwanegu &amp;i'r banc…</translation>
  </message>
  <message>
   <source>Add a field of your own</source>
   <translation type="unfinished">Ychwanegu eich maes eich hun</translation>
  </message>
  <message>
   <source>Add a field: {record}</source>
   <translation type="unfinished">Ychwanegu maes: {record}</translation>
  </message>
  <message>
   <source>Add a field…</source>
   <translation type="unfinished">Ychwanegu maes…</translation>
  </message>
  <message>
   <source>Add a line to sign on</source>
   <translation type="unfinished">Ychwanegu llinell i'w llofnodi</translation>
  </message>
  <message>
   <source>Add a scale of le&amp;vels…</source>
   <translation type="unfinished">Ychwanegu graddfa o &amp;lefelau…</translation>
  </message>
  <message>
   <source>Add a scale of levels</source>
   <translation type="unfinished">Ychwanegu graddfa o lefelau</translation>
  </message>
  <message>
   <source>Add a strategy</source>
   <translation type="unfinished">Ychwanegu strategaeth</translation>
  </message>
  <message>
   <source>Add a target</source>
   <translation type="unfinished">Ychwanegu targed</translation>
  </message>
  <message>
   <source>Add a target for it, or tick the need at a target that answers it.</source>
   <translation type="unfinished">Ychwanegwch darged ar ei gyfer, neu ticiwch yr angen wrth darged sy'n ei ateb.</translation>
  </message>
  <message>
   <source>Add a time</source>
   <translation type="unfinished">Ychwanegu amser</translation>
  </message>
  <message>
   <source>Add a time…</source>
   <translation type="unfinished">Ychwanegu amser…</translation>
  </message>
  <message>
   <source>Add comment</source>
   <translation type="unfinished">Ychwanegu sylw</translation>
  </message>
  <message>
   <source>Add file</source>
   <translation type="unfinished">Ychwanegu ffeil</translation>
  </message>
  <message>
   <source>Add file: {name}</source>
   <translation type="unfinished">Ychwanegu ffeil: {name}</translation>
  </message>
  <message>
   <source>Add file…</source>
   <translation type="unfinished">Ychwanegu ffeil…</translation>
  </message>
  <message>
   <source>Add it again from where it came from.</source>
   <translation type="unfinished">Ychwanegwch ef eto o'r lle y daeth.</translation>
  </message>
  <message>
   <source>Add it on the learner's page under Who they are, or print the certificate of a longer time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add log entry</source>
   <translation type="unfinished">Ychwanegu cofnod i'r log</translation>
  </message>
  <message>
   <source>Add one in the plan wizard, then agree the plan.</source>
   <translation type="unfinished">Ychwanegwch un yn newin y cynllun, yna cytunwch ar y cynllun.</translation>
  </message>
  <message>
   <source>Add the &amp;next year</source>
   <translation type="unfinished">Ychwanegu'r flwyddyn &amp;nesaf</translation>
  </message>
  <message>
   <source>Add the first learner</source>
   <translation type="unfinished">Ychwanegu'r dysgwr cyntaf</translation>
  </message>
  <message>
   <source>Add the first one</source>
   <translation type="unfinished">Ychwanegu'r un cyntaf</translation>
  </message>
  <message>
   <source>Add the staff</source>
   <translation type="unfinished">Ychwanegu'r staff</translation>
  </message>
  <message>
   <source>Add this target to the bank</source>
   <translation type="unfinished">Ychwanegu'r targed hwn i'r banc</translation>
  </message>
  <message>
   <source>Add to the bank…</source>
   <translation type="unfinished">Ychwanegu i'r banc…</translation>
  </message>
  <message>
   <source>Add value</source>
   <translation type="unfinished">Ychwanegu gwerth</translation>
  </message>
  <message>
   <source>Add visit</source>
   <translation type="unfinished">Ychwanegu ymweliad</translation>
  </message>
  <message>
   <source>Add {noun}</source>
   <translation type="unfinished">Ychwanegu {noun}</translation>
  </message>
  <message>
   <source>Add {what}</source>
   <translation type="unfinished">Ychwanegu {what}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished">Ychwanegwyd</translation>
  </message>
  <message>
   <source>Added or changed since, and belongs to it: {what}. Undo or delete that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to the bank.</source>
   <translation type="unfinished">Ychwanegwyd i'r banc.</translation>
  </message>
  <message>
   <source>Adult</source>
   <translation type="unfinished">Oedolyn</translation>
  </message>
  <message>
   <source>After Key Stage 4</source>
   <translation type="unfinished">Ar ôl Cyfnod Allweddol 4</translation>
  </message>
  <message>
   <source>After this review the learner has no short-term target. Add a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agree the plan</source>
   <translation type="unfinished">Cytuno ar y cynllun</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation type="unfinished">Cytunwyd</translation>
  </message>
  <message>
   <source>Agreed by</source>
   <translation type="unfinished">Cytunwyd gan</translation>
  </message>
  <message>
   <source>Agreed on</source>
   <translation type="unfinished">Cytunwyd ar</translation>
  </message>
  <message>
   <source>Agreed versions</source>
   <translation type="unfinished">Fersiynau y cytunwyd arnynt</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation type="unfinished">Cytundeb</translation>
  </message>
  <message>
   <source>Agreement and signatures</source>
   <translation type="unfinished">Cytundeb a llofnodion</translation>
  </message>
  <message>
   <source>Agreement how</source>
   <translation type="unfinished">Sut y cytunwyd</translation>
  </message>
  <message>
   <source>Agreement role</source>
   <translation type="unfinished">Rôl cytundeb</translation>
  </message>
  <message>
   <source>All areas</source>
   <translation type="unfinished">Pob maes</translation>
  </message>
  <message>
   <source>All done</source>
   <translation type="unfinished">Popeth wedi'i wneud</translation>
  </message>
  <message>
   <source>All done: the first plan is made, printed and backed up.</source>
   <translation type="unfinished">Popeth wedi'i wneud: mae'r cynllun cyntaf wedi'i wneud, ei argraffu a'i gopïo wrth gefn.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished">Pob ffeil (*)</translation>
  </message>
  <message>
   <source>All findings ({number})</source>
   <translation type="unfinished">Pob canfyddiad ({number})</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation type="unfinished">Y cyfan</translation>
  </message>
  <message>
   <source>All of it is in the box already.</source>
   <translation type="unfinished">Mae'r cyfan yn y blwch yn barod.</translation>
  </message>
  <message>
   <source>All papers</source>
   <translation type="unfinished">Pob papur</translation>
  </message>
  <message>
   <source>All papers as the app has them…</source>
   <translation type="unfinished">Pob papur fel y mae gan y rhaglen…</translation>
  </message>
  <message>
   <source>All papers of one learner, then the next</source>
   <translation type="unfinished">Pob papur un dysgwr, yna'r nesaf</translation>
  </message>
  <message>
   <source>All stages</source>
   <translation type="unfinished">Pob cam</translation>
  </message>
  <message>
   <source>All targets past their day</source>
   <translation type="unfinished">Pob targed wedi mynd heibio'i ddyddiad</translation>
  </message>
  <message>
   <source>All that happened to one learner on one timeline, the newest first.</source>
   <translation type="unfinished">Popeth a ddigwyddodd i un dysgwr ar un llinell amser, y diweddaraf yn gyntaf.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation type="unfinished">Gyda'i gilydd</translation>
  </message>
  <message>
   <source>All tutors</source>
   <translation type="unfinished">Pob tiwtor</translation>
  </message>
  <message>
   <source>All with a paper &amp;due</source>
   <translation type="unfinished">Pawb â phapur yn &amp;ddyledus</translation>
  </message>
  <message>
   <source>All with a paper &amp;due ({number})</source>
   <translation type="unfinished">Pawb â phapur yn &amp;ddyledus ({number})</translation>
  </message>
  <message>
   <source>All years</source>
   <translation type="unfinished">Pob blwyddyn</translation>
  </message>
  <message numerus="yes">
   <source>All {n} short-term targets are past the day; the last one was {last}.</source>
   <extracomment>For one: The only short-term target is past the day; the last one was {last}.</extracomment>
   <translation type="unfinished">
    <numerusform>Mae pob un o'r {n} targed tymor byr wedi mynd heibio'i ddyddiad; roedd yr olaf ar {last}.</numerusform>
    <numerusform>Mae'r unig darged tymor byr wedi mynd heibio'i ddyddiad; roedd yr olaf ar {last}.</numerusform>
    <numerusform>Mae pob un o'r {n} targed tymor byr wedi mynd heibio'i ddyddiad; roedd yr olaf ar {last}.</numerusform>
    <numerusform>Mae pob un o'r {n} targed tymor byr wedi mynd heibio'i ddyddiad; roedd yr olaf ar {last}.</numerusform>
    <numerusform>Mae pob un o'r {n} targed tymor byr wedi mynd heibio'i ddyddiad; roedd yr olaf ar {last}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Also recorded on {day}</source>
   <translation type="unfinished">Cofnodwyd hefyd ar {day}</translation>
  </message>
  <message>
   <source>Alt and the underlined letter press a button or open a menu.</source>
   <translation type="unfinished">Mae Alt a'r llythyren a danlinellir yn pwyso botwm neu'n agor dewislen.</translation>
  </message>
  <message>
   <source>Another learner</source>
   <translation type="unfinished">Dysgwr arall</translation>
  </message>
  <message>
   <source>Another program, perhaps a virus scan, is using it. Wait a moment, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another sheet of {learner} is begun and not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished">Atebwyd</translation>
  </message>
  <message>
   <source>Answered for the first time.</source>
   <translation type="unfinished">Atebwyd am y tro cyntaf.</translation>
  </message>
  <message>
   <source>Answered on {day}. What was said stands beside each step.</source>
   <translation type="unfinished">Atebwyd ar {day}. Mae'r hyn a ddywedwyd wrth ochr pob cam.</translation>
  </message>
  <message>
   <source>Answered questions about myself</source>
   <translation type="unfinished">Atebodd gwestiynau amdanaf fy hun</translation>
  </message>
  <message>
   <source>Answered the questions before the review</source>
   <translation type="unfinished">Atebodd y cwestiynau cyn yr adolygiad</translation>
  </message>
  <message>
   <source>Anything due</source>
   <translation type="unfinished">Unrhyw beth yn ddyledus</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished">Ebr</translation>
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished">Ebrill</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation type="unfinished">Arabeg</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">Maes</translation>
  </message>
  <message>
   <source>Arrow keys go from cell to cell, Space changes one: may not see, may see, no wish. A wish holds for every paper. The learner's own copy and the school's file stay whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrows choose, Alt+arrows move by 5 minutes or a day, Shift+Alt+arrows change the length. Enter changes, N adds, Delete removes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a list</source>
   <translation type="unfinished">Fel rhestr</translation>
  </message>
  <message>
   <source>As a timetable</source>
   <translation type="unfinished">Fel amserlen</translation>
  </message>
  <message>
   <source>As each paper is</source>
   <translation type="unfinished">Fel y mae pob papur</translation>
  </message>
  <message>
   <source>As it stands in the school's file. What is hatched is left out for {who}. This view is never printed: take the tick away to print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the computer is set</source>
   <translation type="unfinished">Fel y mae'r cyfrifiadur wedi'i osod</translation>
  </message>
  <message>
   <source>As usual: {readers}</source>
   <translation type="unfinished">Fel arfer: {readers}</translation>
  </message>
  <message>
   <source>Assess the learner</source>
   <translation type="unfinished">Asesu'r dysgwr</translation>
  </message>
  <message>
   <source>Assess, plan, review and print, for one school, on this laptop only. The records are encrypted.</source>
   <translation type="unfinished">Asesu, cynllunio, adolygu ac argraffu, i un ysgol, ar y gliniadur hwn yn unig. Mae'r cofnodion wedi'u hamgryptio.</translation>
  </message>
  <message>
   <source>Assessed</source>
   <translation type="unfinished">Aseswyd</translation>
  </message>
  <message>
   <source>Assessed on {assessed_on}; there is no plan yet.</source>
   <translation type="unfinished">Aseswyd ar {assessed_on}; nid oes cynllun eto.</translation>
  </message>
  <message>
   <source>Assessed on {finished_on}, not printed since</source>
   <translation type="unfinished">Aseswyd ar {finished_on}, heb ei argraffu ers hynny</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation type="unfinished">Asesiad</translation>
  </message>
  <message>
   <source>Assessment of {on}</source>
   <translation type="unfinished">Asesiad {on}</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation type="unfinished">Asesiadau</translation>
  </message>
  <message>
   <source>Assessments, plans, reviews and logs go with it. Undo brings everything back until the app closes.</source>
   <translation type="unfinished">Mae asesiadau, cynlluniau, adolygiadau a logiau'n mynd gydag ef. Mae Dadwneud yn dod â phopeth yn ôl nes i'r rhaglen gau.</translation>
  </message>
  <message>
   <source>At school</source>
   <translation type="unfinished">Yn yr ysgol</translation>
  </message>
  <message>
   <source>At the foot of pages with them: {credit}</source>
   <translation type="unfinished">Wrth droed tudalennau sy'n eu dangos: {credit}</translation>
  </message>
  <message>
   <source>At their last review of this school year, from the baseline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attendance in per cent</source>
   <translation type="unfinished">Presenoldeb, y cant</translation>
  </message>
  <message>
   <source>Attendance since the last review</source>
   <translation type="unfinished">Presenoldeb ers yr adolygiad diwethaf</translation>
  </message>
  <message>
   <source>Attendance {attendance_percent} %.</source>
   <translation type="unfinished">Presenoldeb {attendance_percent} %.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished">Awst</translation>
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished">Awst</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">Awtomatig</translation>
  </message>
  <message>
   <source>A−</source>
   <translation type="unfinished">A−</translation>
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation type="unfinished">Copi wrth gefn &amp;nawr</translation>
  </message>
  <message>
   <source>Backing up before closing</source>
   <translation type="unfinished">Gwneud copi wrth gefn cyn cau</translation>
  </message>
  <message>
   <source>Backing up the present records first</source>
   <translation type="unfinished">Gwneud copi wrth gefn o'r cofnodion presennol yn gyntaf</translation>
  </message>
  <message>
   <source>Backup &amp;file</source>
   <translation type="unfinished">&amp;Ffeil y copi wrth gefn</translation>
  </message>
  <message>
   <source>Backup file</source>
   <translation type="unfinished">Ffeil y copi wrth gefn</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished">Copïau wrth gefn</translation>
  </message>
  <message>
   <source>Backups (*.ilpbackup)</source>
   <translation type="unfinished">Copïau wrth gefn (*.ilpbackup)</translation>
  </message>
  <message>
   <source>Backups made before keep the password of their time; the recovery code stays the same.</source>
   <translation type="unfinished">Mae copïau wrth gefn a wnaed cynt yn cadw cyfrinair eu cyfnod; mae'r cod adfer yn aros yr un fath.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation type="unfinished">Man cychwyn</translation>
  </message>
  <message>
   <source>Before review {next_number}</source>
   <translation type="unfinished">Cyn adolygiad {next_number}</translation>
  </message>
  <message>
   <source>Before the review</source>
   <translation type="unfinished">Cyn yr adolygiad</translation>
  </message>
  <message>
   <source>Before: {said} ({moved})</source>
   <translation type="unfinished">O'r blaen: {said} ({moved})</translation>
  </message>
  <message>
   <source>Begin one under Logs on the learner's page, then type it up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the next block under Logs, then print it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begun and not saved</source>
   <translation type="unfinished">Wedi dechrau ond heb ei gadw</translation>
  </message>
  <message>
   <source>Belongs to</source>
   <translation type="unfinished">Yn perthyn i</translation>
  </message>
  <message>
   <source>Black and grey</source>
   <translation type="unfinished">Du a llwyd</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation type="unfinished">Du a gwyn</translation>
  </message>
  <message>
   <source>Blank: achievements</source>
   <translation type="unfinished">Gwag: cyflawniadau</translation>
  </message>
  <message>
   <source>Blank: comments on progress</source>
   <translation type="unfinished">Gwag: sylwadau ar gynnydd</translation>
  </message>
  <message>
   <source>Blank: individual learning plan</source>
   <translation type="unfinished">Gwag: cynllun dysgu unigol</translation>
  </message>
  <message>
   <source>Blank: initial assessment</source>
   <translation type="unfinished">Gwag: asesiad cychwynnol</translation>
  </message>
  <message>
   <source>Blank: learner's details</source>
   <translation type="unfinished">Gwag: manylion y dysgwr</translation>
  </message>
  <message>
   <source>Blank: learning-log sheets</source>
   <translation type="unfinished">Gwag: dalennau log dysgu</translation>
  </message>
  <message>
   <source>Blank: moving-on plan</source>
   <translation type="unfinished">Gwag: cynllun symud ymlaen</translation>
  </message>
  <message>
   <source>Blank: placement or taster</source>
   <translation type="unfinished">Gwag: lleoliad neu brofiad blasu</translation>
  </message>
  <message>
   <source>Blank: review record</source>
   <translation type="unfinished">Gwag: cofnod adolygu</translation>
  </message>
  <message>
   <source>Blank: sharing record</source>
   <translation type="unfinished">Gwag: cofnod rhannu</translation>
  </message>
  <message>
   <source>Block</source>
   <translation type="unfinished">Bloc</translation>
  </message>
  <message>
   <source>Both sides: each paper starts
on a right-hand page</source>
   <translation type="unfinished">Dwy ochr: mae pob papur yn dechrau
ar dudalen ar y dde</translation>
  </message>
  <message>
   <source>Braces { } can't stand in these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing the records to this version</source>
   <translation type="unfinished">Dod â'r cofnodion i'r fersiwn hon</translation>
  </message>
  <message>
   <source>Brought back: {what}</source>
   <translation type="unfinished">Daeth yn ôl: {what}</translation>
  </message>
  <message>
   <source>Brought back: {what} ({whose})</source>
   <translation type="unfinished">Daeth yn ôl: {what} ({whose})</translation>
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished">Erbyn</translation>
  </message>
  <message>
   <source>By &amp;adult</source>
   <translation type="unfinished">Fesul &amp;oedolyn</translation>
  </message>
  <message>
   <source>By a target</source>
   <translation type="unfinished">Gan darged</translation>
  </message>
  <message>
   <source>By hand, or import the list that your school's system writes</source>
   <translation type="unfinished">Â llaw, neu mewnforiwch y rhestr y mae system eich ysgol yn ei hysgrifennu</translation>
  </message>
  <message>
   <source>By lea&amp;rner</source>
   <translation type="unfinished">Fesul d&amp;ysgwr</translation>
  </message>
  <message>
   <source>By tutor</source>
   <translation type="unfinished">Fesul tiwtor</translation>
  </message>
  <message>
   <source>By year group</source>
   <translation type="unfinished">Fesul grŵp blwyddyn</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation type="unfinished">C&amp;anslo</translation>
  </message>
  <message>
   <source>Came on {entry_date}; {weeks} to assess.</source>
   <translation type="unfinished">Daeth ar {entry_date}; {weeks} i asesu.</translation>
  </message>
  <message>
   <source>Came to this school</source>
   <translation type="unfinished">Daeth i'r ysgol hon</translation>
  </message>
  <message>
   <source>Can't be printed</source>
   <translation type="unfinished">Ni ellir ei argraffu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Canslo</translation>
  </message>
  <message>
   <source>Career aspiration</source>
   <translation type="unfinished">Dyhead gyrfa</translation>
  </message>
  <message>
   <source>Careers adviser</source>
   <translation type="unfinished">Cynghorydd gyrfaoedd</translation>
  </message>
  <message numerus="yes">
   <source>Carried over at {n} reviews.</source>
   <extracomment>For one: Carried over at {n} review.</extracomment>
   <translation type="unfinished">
    <numerusform>Cariwyd drosodd mewn {n} adolygiad.</numerusform>
    <numerusform>Cariwyd drosodd mewn {n} adolygiad.</numerusform>
    <numerusform>Cariwyd drosodd mewn {n} adolygiad.</numerusform>
    <numerusform>Cariwyd drosodd mewn {n} adolygiad.</numerusform>
    <numerusform>Cariwyd drosodd mewn {n} adolygiad.</numerusform>
   </translation>
  </message>
  <message>
   <source>Caseload report</source>
   <translation type="unfinished">Adroddiad ar y llwyth achosion</translation>
  </message>
  <message>
   <source>Central European (Windows)</source>
   <translation type="unfinished">Canol Ewrop (Windows)</translation>
  </message>
  <message>
   <source>Certificate of achievement</source>
   <translation type="unfinished">Tystysgrif cyflawniad</translation>
  </message>
  <message>
   <source>Certificate of the half-term</source>
   <translation type="unfinished">Tystysgrif yr hanner tymor</translation>
  </message>
  <message>
   <source>Certificate of the school year</source>
   <translation type="unfinished">Tystysgrif y flwyddyn ysgol</translation>
  </message>
  <message>
   <source>Certificate…</source>
   <translation type="unfinished">Tystysgrif…</translation>
  </message>
  <message>
   <source>Change a field: {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change comment</source>
   <translation type="unfinished">Newid sylw</translation>
  </message>
  <message>
   <source>Change file: {file_name}</source>
   <translation type="unfinished">Newid ffeil: {file_name}</translation>
  </message>
  <message>
   <source>Change it in the plan wizard first, then agree it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change log entry</source>
   <translation type="unfinished">Newid cofnod yn y log</translation>
  </message>
  <message>
   <source>Change print profile</source>
   <translation type="unfinished">Newid proffil argraffu</translation>
  </message>
  <message>
   <source>Change profile…</source>
   <translation type="unfinished">Newid proffil…</translation>
  </message>
  <message>
   <source>Change the &amp;password…</source>
   <translation type="unfinished">Newid y &amp;cyfrinair…</translation>
  </message>
  <message>
   <source>Change the other half-term first, or correct the dates here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the password</source>
   <translation type="unfinished">Newid y cyfrinair</translation>
  </message>
  <message>
   <source>Change the plan</source>
   <translation type="unfinished">Newid y cynllun</translation>
  </message>
  <message>
   <source>Change the week</source>
   <translation type="unfinished">Newid yr wythnos</translation>
  </message>
  <message>
   <source>Change the week of an agreed plan?</source>
   <translation type="unfinished">Newid wythnos cynllun y cytunwyd arno?</translation>
  </message>
  <message>
   <source>Change this field of your own</source>
   <translation type="unfinished">Newid eich maes eich hun</translation>
  </message>
  <message>
   <source>Change this strategy</source>
   <translation type="unfinished">Newid y strategaeth hon</translation>
  </message>
  <message>
   <source>Change this target</source>
   <translation type="unfinished">Newid y targed hwn</translation>
  </message>
  <message>
   <source>Change value</source>
   <translation type="unfinished">Newid gwerth</translation>
  </message>
  <message>
   <source>Change what it says on the learner's page.</source>
   <translation type="unfinished">Newidiwch yr hyn y mae'n ei ddweud ar dudalen y dysgwr.</translation>
  </message>
  <message>
   <source>Change {number} of {all}</source>
   <translation type="unfinished">Newid {number} o {all}</translation>
  </message>
  <message>
   <source>Change {what}</source>
   <translation type="unfinished">Newid {what}</translation>
  </message>
  <message>
   <source>Change, or record the follow-up…</source>
   <translation type="unfinished">Newid, neu gofnodi'r gwaith dilynol…</translation>
  </message>
  <message>
   <source>Change: {title}</source>
   <translation type="unfinished">Newid: {title}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished">Newidiwyd</translation>
  </message>
  <message>
   <source>Changed since it was agreed; version {plan_version} is not signed.</source>
   <translation type="unfinished">Wedi'i newid ers cytuno; nid yw fersiwn {plan_version} wedi'i llofnodi.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished">Newid…</translation>
  </message>
  <message>
   <source>Changing the password</source>
   <translation type="unfinished">Newid y cyfrinair</translation>
  </message>
  <message>
   <source>Check Caps Lock and the keyboard's language, type it again, or use the printed recovery code.</source>
   <translation type="unfinished">Gwiriwch Caps Lock ac iaith y bysellfwrdd, teipiwch ef eto, neu defnyddiwch y cod adfer a argraffwyd.</translation>
  </message>
  <message>
   <source>Check and finish</source>
   <translation type="unfinished">Gwirio a gorffen</translation>
  </message>
  <message>
   <source>Check that it is on and connected, then print again, or save the papers as a PDF file.</source>
   <translation type="unfinished">Gwiriwch ei fod ymlaen ac wedi'i gysylltu, yna argraffwch eto, neu cadwch y papurau fel ffeil PDF.</translation>
  </message>
  <message>
   <source>Check that the sheet is the newest one for this school. For an older backup, use the sheet that was printed before that backup was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked by</source>
   <translation type="unfinished">Gwiriwyd gan</translation>
  </message>
  <message>
   <source>Checked {british}</source>
   <translation type="unfinished">Gwiriwyd {british}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation type="unfinished">Gwirio</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation type="unfinished">Gwirio'r copi wrth gefn</translation>
  </message>
  <message>
   <source>Checking the plans</source>
   <translation type="unfinished">Gwirio'r cynlluniau</translation>
  </message>
  <message>
   <source>Checking the school's file</source>
   <translation type="unfinished">Gwirio ffeil yr ysgol</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation type="unfinished">Gwiriadau</translation>
  </message>
  <message>
   <source>Chestnut</source>
   <translation type="unfinished">Castan</translation>
  </message>
  <message>
   <source>Choose &amp;second folder…</source>
   <translation type="unfinished">Dewis &amp;ail ffolder…</translation>
  </message>
  <message>
   <source>Choose a PNG or JPEG picture in the school's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a colour, or write its code, such as #0B4F6C.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a day (F4)</source>
   <translation type="unfinished">Dewis diwrnod (F4)</translation>
  </message>
  <message>
   <source>Choose a file that this program saved under Papers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file, or another name for it.</source>
   <translation type="unfinished">Dewiswch ffeil, neu enw arall iddi.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation type="unfinished">Dewis ffolder…</translation>
  </message>
  <message>
   <source>Choose a group.</source>
   <translation type="unfinished">Dewiswch grŵp.</translation>
  </message>
  <message>
   <source>Choose a photo, a document or a recording.</source>
   <translation type="unfinished">Dewiswch lun, dogfen neu recordiad.</translation>
  </message>
  <message>
   <source>Choose a step of the list.</source>
   <translation type="unfinished">Dewiswch gam o'r rhestr.</translation>
  </message>
  <message>
   <source>Choose another achievement, then print.</source>
   <translation type="unfinished">Dewiswch gyflawniad arall, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose another folder, or ask your technician for the right to write there.</source>
   <translation type="unfinished">Dewiswch ffolder arall, neu gofynnwch i'ch technegydd am yr hawl i ysgrifennu yno.</translation>
  </message>
  <message>
   <source>Choose another label, or change that field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or change the scale that is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one of the list.</source>
   <translation type="unfinished">Dewiswch un arall o'r rhestr.</translation>
  </message>
  <message>
   <source>Choose another one: a memory stick, or a share.</source>
   <translation type="unfinished">Dewiswch un arall: cof bach, neu yriant a rennir.</translation>
  </message>
  <message>
   <source>Choose another review, then print.</source>
   <translation type="unfinished">Dewiswch adolygiad arall, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose another round, then print.</source>
   <translation type="unfinished">Dewiswch rownd arall, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose another value.</source>
   <translation type="unfinished">Dewiswch werth arall.</translation>
  </message>
  <message>
   <source>Choose another version, then print.</source>
   <translation type="unfinished">Dewiswch fersiwn arall, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose another way of reading the file, or export the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another wording, or take it back into use: it is out of use now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another wording, or use the value that is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another wording.</source>
   <translation type="unfinished">Dewiswch eiriad arall.</translation>
  </message>
  <message>
   <source>Choose one column for each field.</source>
   <translation type="unfinished">Dewiswch un golofn i bob maes.</translation>
  </message>
  <message>
   <source>Choose one for: {missing}</source>
   <translation type="unfinished">Dewiswch un ar gyfer: {missing}</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation type="unfinished">Dewiswch un o'r rhestr.</translation>
  </message>
  <message>
   <source>Choose one, then fill in its blanks: it counts only once it is this learner's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose others, or make their plans first.</source>
   <translation type="unfinished">Dewiswch rai eraill, neu gwnewch eu cynlluniau'n gyntaf.</translation>
  </message>
  <message>
   <source>Choose ready-made colours…</source>
   <translation type="unfinished">Dewis lliwiau parod…</translation>
  </message>
  <message>
   <source>Choose the backup file first: its name ends in .ilpbackup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the day on which this was said.</source>
   <translation type="unfinished">Dewiswch y diwrnod y dywedwyd hyn.</translation>
  </message>
  <message>
   <source>Choose the learner or the school's file, then print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the learners again, then print.</source>
   <translation type="unfinished">Dewiswch y dysgwyr eto, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose the learners, then print.</source>
   <translation type="unfinished">Dewiswch y dysgwyr, yna argraffwch.</translation>
  </message>
  <message>
   <source>Choose the status Achieved, or take the tick away, then save again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the value that takes its place.</source>
   <translation type="unfinished">Dewiswch y gwerth sy'n cymryd ei le.</translation>
  </message>
  <message>
   <source>Choose which columns hold the forename and the surname, or the UPN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose whom the slip is from, or write the name.</source>
   <translation type="unfinished">Dewiswch oddi wrth bwy mae'r slip, neu ysgrifennwch yr enw.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished">Dewis…</translation>
  </message>
  <message>
   <source>Circumstances</source>
   <translation type="unfinished">Amgylchiadau</translation>
  </message>
  <message>
   <source>Claret</source>
   <translation type="unfinished">Coch gwin</translation>
  </message>
  <message>
   <source>Clash</source>
   <translation type="unfinished">Gwrthdaro</translation>
  </message>
  <message>
   <source>Classroom sheet</source>
   <translation type="unfinished">Dalen ddosbarth</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished">Clirio</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">Cau</translation>
  </message>
  <message>
   <source>Close although this is not saved?</source>
   <translation type="unfinished">Cau er nad yw hwn wedi'i gadw?</translation>
  </message>
  <message>
   <source>Close it and start the program again. Then open the backup again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close it there, perhaps a PDF viewer, a spreadsheet or a virus scan, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs that use it, check the system's privacy settings, then press Record again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the record</source>
   <translation type="unfinished">Cau'r cofnod</translation>
  </message>
  <message>
   <source>Close the record…</source>
   <translation type="unfinished">Cau'r cofnod…</translation>
  </message>
  <message>
   <source>Close without keeping the new code?</source>
   <translation type="unfinished">Cau heb gadw'r cod newydd?</translation>
  </message>
  <message>
   <source>Close without keeping the recording?</source>
   <translation type="unfinished">Cau heb gadw'r recordiad?</translation>
  </message>
  <message>
   <source>Close without saving?</source>
   <translation type="unfinished">Cau heb gadw?</translation>
  </message>
  <message>
   <source>Closed: the learner left on {day}. Nothing was deleted, and everything can still be printed.</source>
   <translation type="unfinished">Ar gau: gadawodd y dysgwr ar {day}. Ni ddilëwyd dim, a gellir argraffu popeth o hyd.</translation>
  </message>
  <message>
   <source>Co&amp;py all of this</source>
   <translation type="unfinished">C&amp;opïo hyn i gyd</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished">Lliwiau</translation>
  </message>
  <message>
   <source>Colours, lines, words, logo and own fields as one file, for another school or another computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours: {accent} and {soft} instead of {accent_2} and {soft_2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column {heading}</source>
   <translation type="unfinished">Colofn {heading}</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation type="unfinished">Colofn {number}</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation type="unfinished">Colofnau'r rhestr</translation>
  </message>
  <message>
   <source>Coming and going</source>
   <translation type="unfinished">Mynd a dod</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished">Sylw</translation>
  </message>
  <message>
   <source>Comment by {author}</source>
   <translation type="unfinished">Sylw gan {author}</translation>
  </message>
  <message>
   <source>Comment of {noted_on}</source>
   <translation type="unfinished">Sylw {noted_on}</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished">Sylwadau</translation>
  </message>
  <message>
   <source>Comments since review {number}</source>
   <translation type="unfinished">Sylwadau ers adolygiad {number}</translation>
  </message>
  <message>
   <source>Compare each group with the printed sheet, then type the code again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare each group with the printed sheet. Easily mixed up: 8 and B, 5 and S, 2 and Z, V and Y.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with {day}.</source>
   <translation type="unfinished">O'i gymharu â {day}.</translation>
  </message>
  <message>
   <source>Comparing plan {number} of {total}</source>
   <translation type="unfinished">Cymharu cynllun {number} o {total}</translation>
  </message>
  <message>
   <source>Contact there</source>
   <translation type="unfinished">Cyswllt yno</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation type="unfinished">Cysylltiadau</translation>
  </message>
  <message>
   <source>Contents of the guide</source>
   <translation type="unfinished">Cynnwys y canllaw</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation type="unfinished">Copïwyd.</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished">Copïau</translation>
  </message>
  <message>
   <source>Copy the chosen lines</source>
   <translation type="unfinished">Copïo'r llinellau a ddewiswyd</translation>
  </message>
  <message>
   <source>Copy the file that begins with school- and ends in .key from the folder where the backup was made, or use the printed recovery code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the program's whole folder to a memory stick or into your own files and start it there. If it is on a stick, see whether the stick is full or has a lock switch. The folder is {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying the school's file</source>
   <translation type="unfinished">Copïo ffeil yr ysgol</translation>
  </message>
  <message>
   <source>Copying to the second folder</source>
   <translation type="unfinished">Copïo i'r ail ffolder</translation>
  </message>
  <message>
   <source>Correc&amp;t</source>
   <translation type="unfinished">Cywi&amp;ro</translation>
  </message>
  <message>
   <source>Correct that line in the school's system or the spreadsheet, then export and import again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the date of birth, or that record first.</source>
   <translation type="unfinished">Cywirwch y dyddiad geni, neu'r cofnod hwnnw'n gyntaf.</translation>
  </message>
  <message>
   <source>Correct the date, or the date of entry under Who they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the date, then save again.</source>
   <translation type="unfinished">Cywirwch y dyddiad, yna cadwch eto.</translation>
  </message>
  <message>
   <source>Count the pages</source>
   <translation type="unfinished">Cyfrif y tudalennau</translation>
  </message>
  <message>
   <source>Counting the pages</source>
   <translation type="unfinished">Cyfrif y tudalennau</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation type="unfinished">Credydau</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished">Tywyll</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished">Dyddiad</translation>
  </message>
  <message>
   <source>Date and attendance</source>
   <translation type="unfinished">Dyddiad a phresenoldeb</translation>
  </message>
  <message>
   <source>Date of birth</source>
   <translation type="unfinished">Dyddiad geni</translation>
  </message>
  <message>
   <source>Date of entry</source>
   <translation type="unfinished">Dyddiad mynediad</translation>
  </message>
  <message>
   <source>Date of leaving</source>
   <translation type="unfinished">Dyddiad gadael</translation>
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished">Diwrnod</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished">Rhag</translation>
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished">Rhagfyr</translation>
  </message>
  <message>
   <source>Dele&amp;te…</source>
   <translation type="unfinished">Dil&amp;eu…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished">Dileu</translation>
  </message>
  <message>
   <source>Delete a field: {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete learner…</source>
   <translation type="unfinished">Dileu dysgwr…</translation>
  </message>
  <message>
   <source>Delete one that nobody needs; then add this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the chosen line</source>
   <translation type="unfinished">Dileu'r llinell a ddewiswyd</translation>
  </message>
  <message>
   <source>Delete the round “{label}”?</source>
   <translation type="unfinished">Dileu'r rownd “{label}”?</translation>
  </message>
  <message>
   <source>Delete the whole record of {name}?</source>
   <translation type="unfinished">Dileu holl gofnod {name}?</translation>
  </message>
  <message>
   <source>Delete {what}</source>
   <translation type="unfinished">Dileu {what}</translation>
  </message>
  <message>
   <source>Delete {what}?</source>
   <translation type="unfinished">Dileu {what}?</translation>
  </message>
  <message>
   <source>Deleted {what}.</source>
   <translation type="unfinished">Dilëwyd {what}.</translation>
  </message>
  <message>
   <source>Demonstration school. All people are invented, and nothing you do here is kept.</source>
   <translation type="unfinished">Ysgol enghreifftiol. Mae pawb yn ddychmygol, ac ni chedwir dim a wnewch yma.</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation type="unfinished">Cyrchfan</translation>
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished">Manylion</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished">Cau</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation type="unfinished">Pellter</translation>
  </message>
  <message>
   <source>Distance travelled</source>
   <translation type="unfinished">Y pellter a deithiwyd</translation>
  </message>
  <message>
   <source>Distance travelled, {steps}</source>
   <translation type="unfinished">Y pellter a deithiwyd, {steps}</translation>
  </message>
  <message>
   <source>Do plans follow the needs, are they looked at, is each one the learner's own?</source>
   <translation type="unfinished">A yw cynlluniau'n dilyn yr anghenion, a edrychir arnynt, a yw pob un yn eiddo i'r dysgwr?</translation>
  </message>
  <message>
   <source>Do this &amp;again</source>
   <translation type="unfinished">Gwneud hyn &amp;eto</translation>
  </message>
  <message>
   <source>Does your school ask for something that is not here? Add a field of your own, such as a box to tick in the plan: “Bus pass applied for”. Its wizard asks it, and the learner's page and the papers show it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">Wedi gorffen</translation>
  </message>
  <message>
   <source>Done again: {step}</source>
   <translation type="unfinished">Gwnaed eto: {step}</translation>
  </message>
  <message>
   <source>Done: {step}</source>
   <translation type="unfinished">Wedi'i wneud: {step}</translation>
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished">I lawr</translation>
  </message>
  <message>
   <source>Draft of version {version}; version {number} stays as it was agreed</source>
   <translation type="unfinished">Drafft o fersiwn {version}; mae fersiwn {number} yn aros fel y cytunwyd</translation>
  </message>
  <message>
   <source>Drag it into the week, or press Enter: it goes to the first free hour.</source>
   <translation type="unfinished">Llusgwch ef i'r wythnos, neu pwyswch Enter: mae'n mynd i'r awr rydd gyntaf.</translation>
  </message>
  <message>
   <source>Due and overdue</source>
   <translation type="unfinished">Yn ddyledus ac yn hwyr</translation>
  </message>
  <message numerus="yes">
   <source>Due for {n} learners</source>
   <extracomment>For one: Due for {n} learner</extracomment>
   <translation type="unfinished">
    <numerusform>Yn ddyledus i {n} o ddysgwyr</numerusform>
    <numerusform>Yn ddyledus i {n} dysgwr</numerusform>
    <numerusform>Yn ddyledus i {n} o ddysgwyr</numerusform>
    <numerusform>Yn ddyledus i {n} o ddysgwyr</numerusform>
    <numerusform>Yn ddyledus i {n} o ddysgwyr</numerusform>
   </translation>
  </message>
  <message>
   <source>Each half-term of a year has its own, 1 to 6.</source>
   <translation type="unfinished">Mae gan bob hanner tymor o'r flwyddyn ei rif ei hun, 1 i 6.</translation>
  </message>
  <message>
   <source>Each level is compared with the one before on the same scale.</source>
   <translation type="unfinished">Cymherir pob lefel â'r un o'i blaen ar yr un raddfa.</translation>
  </message>
  <message>
   <source>Each short-term target</source>
   <translation type="unfinished">Pob targed tymor byr</translation>
  </message>
  <message>
   <source>Each target of {learner} was looked at. Ctrl+Enter finishes the review.</source>
   <translation type="unfinished">Edrychwyd ar bob targed {learner}. Mae Ctrl+Enter yn gorffen yr adolygiad.</translation>
  </message>
  <message>
   <source>Edit &amp;details</source>
   <translation type="unfinished">Golygu'r &amp;manylion</translation>
  </message>
  <message>
   <source>Email</source>
   <translation type="unfinished">E-bost</translation>
  </message>
  <message>
   <source>Employer</source>
   <translation type="unfinished">Cyflogwr</translation>
  </message>
  <message>
   <source>Encoding of the file</source>
   <translation type="unfinished">Amgodiad y ffeil</translation>
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished">Saesneg</translation>
  </message>
  <message>
   <source>English additional language</source>
   <translation type="unfinished">Saesneg yn iaith ychwanegol</translation>
  </message>
  <message>
   <source>English is an additional language</source>
   <translation type="unfinished">Mae Saesneg yn iaith ychwanegol</translation>
  </message>
  <message>
   <source>English: reading</source>
   <translation type="unfinished">Saesneg: darllen</translation>
  </message>
  <message>
   <source>English: speaking and listening</source>
   <translation type="unfinished">Saesneg: siarad a gwrando</translation>
  </message>
  <message>
   <source>English: writing</source>
   <translation type="unfinished">Saesneg: ysgrifennu</translation>
  </message>
  <message>
   <source>Enlarged to A3</source>
   <translation type="unfinished">Wedi'i chwyddo i A3</translation>
  </message>
  <message>
   <source>Enter at least the name of the learner, then agree it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter: next box.  Ctrl+Enter: save, next sheet.  Esc: another learner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry date</source>
   <translation type="unfinished">Dyddiad mynediad</translation>
  </message>
  <message>
   <source>Every field is saved as you type.</source>
   <translation type="unfinished">Cedwir pob maes wrth i chi deipio.</translation>
  </message>
  <message>
   <source>Every four weeks</source>
   <translation type="unfinished">Bob pedair wythnos</translation>
  </message>
  <message>
   <source>Every half-term</source>
   <translation type="unfinished">Bob hanner tymor</translation>
  </message>
  <message>
   <source>Every paper</source>
   <translation type="unfinished">Pob papur</translation>
  </message>
  <message>
   <source>Every plan hangs together: nothing was found.</source>
   <translation type="unfinished">Mae pob cynllun yn dal ynghyd: ni chanfuwyd dim.</translation>
  </message>
  <message>
   <source>Every term</source>
   <translation type="unfinished">Bob tymor</translation>
  </message>
  <message>
   <source>Everyone</source>
   <translation type="unfinished">Pawb</translation>
  </message>
  <message>
   <source>Everyone whom a paper is for sees it, unless the learner wishes otherwise.</source>
   <translation type="unfinished">Mae pawb y mae papur ar eu cyfer yn ei weld, oni bai bod y dysgwr yn dymuno fel arall.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished">Popeth</translation>
  </message>
  <message>
   <source>Everything is complete. “Finish” writes it to the record.</source>
   <translation type="unfinished">Mae popeth wedi'i gwblhau. Mae “Gorffen” yn ei ysgrifennu i'r cofnod.</translation>
  </message>
  <message>
   <source>Expectation neither met nor reasoned</source>
   <translation type="unfinished">Disgwyliad heb ei fodloni na rheswm amdano</translation>
  </message>
  <message>
   <source>Export only this school's learners.</source>
   <translation type="unfinished">Allforiwch ddysgwyr yr ysgol hon yn unig.</translation>
  </message>
  <message>
   <source>Export the list again as CSV from the school's system, then import that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;inish this learner</source>
   <translation type="unfinished">G&amp;orffen y dysgwr hwn</translation>
  </message>
  <message>
   <source>Fair</source>
   <translation type="unfinished">Gweddol</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished">Chwef</translation>
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished">Chwefror</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation type="unfinished">Ffigurau</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">Ffeil</translation>
  </message>
  <message>
   <source>File it</source>
   <translation type="unfinished">Ei ffeilio</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation type="unfinished">Ffeiliwyd ar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished">Ffeiliau</translation>
  </message>
  <message>
   <source>Files of the bundle</source>
   <translation type="unfinished">Ffeiliau'r bwndel</translation>
  </message>
  <message>
   <source>Files of this kind are opened in another program.</source>
   <translation type="unfinished">Agorir ffeiliau o'r math hwn mewn rhaglen arall.</translation>
  </message>
  <message>
   <source>Fill in the blanks and put it into the learner's own words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in {each}, or take it out.</source>
   <translation type="unfinished">Llenwch {each}, neu tynnwch ef allan.</translation>
  </message>
  <message>
   <source>Fill in {found}, or take it out.</source>
   <translation type="unfinished">Llenwch {found}, neu tynnwch ef allan.</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation type="unfinished">Wedi'i lenwi</translation>
  </message>
  <message>
   <source>Find &amp;anything…</source>
   <translation type="unfinished">Dod o hyd i &amp;unrhyw beth…</translation>
  </message>
  <message>
   <source>Find a learner to tick</source>
   <translation type="unfinished">Dod o hyd i ddysgwr i'w dicio</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation type="unfinished">Dod o hyd i unrhyw beth</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished">Canfyddiadau</translation>
  </message>
  <message>
   <source>Finish it, or discard that draft; then this record can be corrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish or close the small window or the wizard. Then open the backup again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished on</source>
   <translation type="unfinished">Gorffennwyd ar</translation>
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished">Diwrnod cyntaf</translation>
  </message>
  <message>
   <source>First day at the next place</source>
   <translation type="unfinished">Diwrnod cyntaf yn y lle nesaf</translation>
  </message>
  <message>
   <source>First day there</source>
   <translation type="unfinished">Diwrnod cyntaf yno</translation>
  </message>
  <message>
   <source>Folder of own symbols</source>
   <translation type="unfinished">Ffolder eich symbolau eich hun</translation>
  </message>
  <message>
   <source>Folder of the school's file</source>
   <translation type="unfinished">Ffolder ffeil yr ysgol</translation>
  </message>
  <message>
   <source>Folder: {folder}</source>
   <translation type="unfinished">Ffolder: {folder}</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished">Gwaith dilynol</translation>
  </message>
  <message>
   <source>Follow-up found</source>
   <translation type="unfinished">Canlyniad y gwaith dilynol</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation type="unfinished">Gwaith dilynol ar</translation>
  </message>
  <message>
   <source>Font</source>
   <translation type="unfinished">Ffont</translation>
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished">I</translation>
  </message>
  <message>
   <source>For a &amp;group</source>
   <translation type="unfinished">I &amp;grŵp</translation>
  </message>
  <message>
   <source>For a g&amp;roup…</source>
   <translation type="unfinished">I g&amp;rŵp…</translation>
  </message>
  <message>
   <source>For a group</source>
   <translation type="unfinished">I grŵp</translation>
  </message>
  <message>
   <source>For a group: {title}</source>
   <translation type="unfinished">I grŵp: {title}</translation>
  </message>
  <message>
   <source>For a teacher or a provider before a review: the targets, with room to write; typed up in the same order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For anyone</source>
   <translation type="unfinished">I unrhyw un</translation>
  </message>
  <message>
   <source>For each area: strengths, needs, priority, support. Leave an area empty if there is nothing to say.</source>
   <translation type="unfinished">I bob maes: cryfderau, anghenion, blaenoriaeth, cymorth. Gadewch faes yn wag os nad oes dim i'w ddweud.</translation>
  </message>
  <message>
   <source>For each off-site provider: an extract of the plan, a four-weekly review form and a slip to send back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For everyone who meets the learner: what people like about me, what matters to me, how to support me.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For induction: what a plan is, what happens when, and what the learner can say and change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For leaders and inspectors: the whole caseload in figures on one day, then who is behind them, by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For teachers: what was seen, of which target, on which day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the newest achievement; for another one, choose it under Who they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For those who signed the version before: each change, as it was and as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom</source>
   <translation type="unfinished">I bwy</translation>
  </message>
  <message>
   <source>For: {many}</source>
   <translation type="unfinished">I: {many}</translation>
  </message>
  <message>
   <source>Forename</source>
   <translation type="unfinished">Enw cyntaf</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation type="unfinished">Coedwig</translation>
  </message>
  <message>
   <source>Forgotten password</source>
   <translation type="unfinished">Wedi anghofio'r cyfrinair</translation>
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished">Dosbarth</translation>
  </message>
  <message>
   <source>Form group</source>
   <translation type="unfinished">Dosbarth</translation>
  </message>
  <message>
   <source>Found by name alone, without a date of birth on both sides. Check that it is the same learner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found under {count} headings</source>
   <translation type="unfinished">Dan {count} pennawd</translation>
  </message>
  <message>
   <source>Four or five words that do not belong together make a strong password.</source>
   <translation type="unfinished">Mae pedwar neu bum gair nad ydynt yn perthyn i'w gilydd yn gwneud cyfrinair cryf.</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation type="unfinished">Dydd Gwener</translation>
  </message>
  <message>
   <source>Fro&amp;m the bank…</source>
   <translation type="unfinished">O'r &amp;banc…</translation>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished">O</translation>
  </message>
  <message>
   <source>From (provider or teacher)</source>
   <translation type="unfinished">Oddi wrth (darparwr neu athro)</translation>
  </message>
  <message>
   <source>From line {line} on, a quotation mark is missing or out of place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the ban&amp;k…</source>
   <translation type="unfinished">O'r &amp;banc…</translation>
  </message>
  <message>
   <source>From the baseline, at each review: 0 not begun, 1 a start, 2 half way, 3 nearly there, 4 arrived.</source>
   <translation type="unfinished">O'r man cychwyn, ym mhob adolygiad: 0 heb ddechrau, 1 dechrau, 2 hanner ffordd, 3 bron yno, 4 wedi cyrraedd.</translation>
  </message>
  <message>
   <source>From the log</source>
   <translation type="unfinished">O'r log</translation>
  </message>
  <message>
   <source>From the log, since the last review</source>
   <translation type="unfinished">O'r log, ers yr adolygiad diwethaf</translation>
  </message>
  <message>
   <source>From the log…</source>
   <translation type="unfinished">O'r log…</translation>
  </message>
  <message>
   <source>From when to when does this plan run, and which adult goes with it?</source>
   <translation type="unfinished">O ba ddyddiad i ba ddyddiad mae'r cynllun hwn yn rhedeg, a pha oedolyn sy'n mynd gydag ef?</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation type="unfinished">Enw llawn</translation>
  </message>
  <message>
   <source>Further needs</source>
   <translation type="unfinished">Anghenion pellach</translation>
  </message>
  <message>
   <source>Give an outcome to each: {names}. Or take a learner who was not there out of the round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it an outcome in the next review.</source>
   <translation type="unfinished">Rhowch ganlyniad iddo yn yr adolygiad nesaf.</translation>
  </message>
  <message>
   <source>Give the file to your technician. You can delete it afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given to nobody yet, as far as the record tells.</source>
   <translation type="unfinished">Heb ei roi i neb eto, hyd y gŵyr y cofnod.</translation>
  </message>
  <message>
   <source>Go and &amp;mend it</source>
   <translation type="unfinished">Mynd yno i'w &amp;drwsio</translation>
  </message>
  <message>
   <source>Go back to your work first, with the password. Then open the backup again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">Ymlaen</translation>
  </message>
  <message>
   <source>Go on saving one file per learner</source>
   <translation type="unfinished">Dal ati i gadw un ffeil i bob dysgwr</translation>
  </message>
  <message>
   <source>Go on typing</source>
   <translation type="unfinished">Dal ati i deipio</translation>
  </message>
  <message>
   <source>Go on with the draft</source>
   <translation type="unfinished">Mynd ymlaen â'r drafft</translation>
  </message>
  <message>
   <source>Go on with the next learner.</source>
   <translation type="unfinished">Ewch ymlaen at y dysgwr nesaf.</translation>
  </message>
  <message>
   <source>Go on with the plan, or agree it</source>
   <translation type="unfinished">Mynd ymlaen â'r cynllun, neu gytuno arno</translation>
  </message>
  <message>
   <source>Go through the plan with the learner and bring it up to date.</source>
   <translation type="unfinished">Ewch drwy'r cynllun gyda'r dysgwr a dewch ag ef yn gyfredol.</translation>
  </message>
  <message>
   <source>Go to the plan</source>
   <translation type="unfinished">Mynd i'r cynllun</translation>
  </message>
  <message>
   <source>Going back to the records then asks for your password. Close other programs first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good</source>
   <translation type="unfinished">Da</translation>
  </message>
  <message>
   <source>Good practice uses several methods. Add what else was done.</source>
   <translation type="unfinished">Mae arfer da'n defnyddio sawl dull. Ychwanegwch beth arall a wnaed.</translation>
  </message>
  <message>
   <source>Gr&amp;oup</source>
   <translation type="unfinished">G&amp;rŵp</translation>
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished">Grŵp</translation>
  </message>
  <message>
   <source>Guessed from the headings. Correct what is wrong.</source>
   <translation type="unfinished">Dyfalwyd o'r penawdau. Cywirwch yr hyn sy'n anghywir.</translation>
  </message>
  <message>
   <source>Half-ter&amp;ms</source>
   <translation type="unfinished">Hanner ty&amp;mhorau</translation>
  </message>
  <message>
   <source>Half-term</source>
   <translation type="unfinished">Hanner tymor</translation>
  </message>
  <message>
   <source>Half-terms</source>
   <translation type="unfinished">Hanner tymhorau</translation>
  </message>
  <message>
   <source>Hand the laptop to {learner}</source>
   <translation type="unfinished">Rhoi'r gliniadur i {learner}</translation>
  </message>
  <message>
   <source>Has this person left the school? Untick “Still at the school” instead: past reviews keep the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headings and labels of all staff papers</source>
   <translation type="unfinished">Penawdau a labeli holl bapurau'r staff</translation>
  </message>
  <message>
   <source>Headings and labels of the blanks</source>
   <translation type="unfinished">Penawdau a labeli'r ffurflenni gwag</translation>
  </message>
  <message>
   <source>Headings and labels of this paper</source>
   <translation type="unfinished">Penawdau a labeli'r papur hwn</translation>
  </message>
  <message>
   <source>Health and safety</source>
   <translation type="unfinished">Iechyd a diogelwch</translation>
  </message>
  <message>
   <source>Here the figures of all learners stand, once there is one.</source>
   <translation type="unfinished">Yma bydd ffigurau pob dysgwr, unwaith y bydd un.</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished">Cyferbyniad uchel</translation>
  </message>
  <message>
   <source>Hold the review: it gives each target an outcome and sets the next ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home language</source>
   <translation type="unfinished">Iaith y cartref</translation>
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished">Sut</translation>
  </message>
  <message>
   <source>How I learn best</source>
   <translation type="unfinished">Sut rwy'n dysgu orau</translation>
  </message>
  <message>
   <source>How I will do it: a card for each target</source>
   <translation type="unfinished">Sut y byddaf yn gwneud hyn: cerdyn i bob targed</translation>
  </message>
  <message>
   <source>How a paper begins, in its true size</source>
   <translation type="unfinished">Sut mae papur yn dechrau, yn ei wir faint</translation>
  </message>
  <message>
   <source>How did each target go? Every open target needs an outcome before the review can be finished.</source>
   <translation type="unfinished">Sut aeth pob targed? Rhaid i bob targed agored gael canlyniad cyn y gellir gorffen yr adolygiad.</translation>
  </message>
  <message>
   <source>How far targets have come</source>
   <translation type="unfinished">Pa mor bell mae'r targedau wedi dod</translation>
  </message>
  <message>
   <source>How far the learners have come</source>
   <translation type="unfinished">Pa mor bell mae'r dysgwyr wedi dod</translation>
  </message>
  <message>
   <source>How has school gone so far?</source>
   <translation type="unfinished">Sut mae'r ysgol wedi mynd hyd yma?</translation>
  </message>
  <message>
   <source>How is each part of Key Stage 4 met, or why is it not? Leave a subject empty to fill it in later.</source>
   <translation type="unfinished">Sut y caiff pob rhan o Gyfnod Allweddol 4 ei bodloni, neu pam na chaiff? Gadewch bwnc yn wag i'w lenwi'n ddiweddarach.</translation>
  </message>
  <message>
   <source>How is it going…</source>
   <translation type="unfinished">Sut mae'n mynd…</translation>
  </message>
  <message>
   <source>How is the plan going as a whole, and what has changed?</source>
   <translation type="unfinished">Sut mae'r cynllun yn mynd yn gyffredinol, a beth sydd wedi newid?</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation type="unfinished">Sut aeth hi</translation>
  </message>
  <message>
   <source>How loud it is</source>
   <translation type="unfinished">Pa mor uchel ydyw</translation>
  </message>
  <message>
   <source>How open</source>
   <translation type="unfinished">Pa mor agored</translation>
  </message>
  <message>
   <source>How open each part is for all learners. Space changes it: open, staff only, restricted. On a learner's page it can be made stricter or more open for that learner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How open each part of a record is</source>
   <translation type="unfinished">Pa mor agored yw pob rhan o gofnod</translation>
  </message>
  <message>
   <source>How the learner learns best</source>
   <translation type="unfinished">Sut mae'r dysgwr yn dysgu orau</translation>
  </message>
  <message>
   <source>How the team will support</source>
   <translation type="unfinished">Sut bydd y tîm yn cefnogi</translation>
  </message>
  <message>
   <source>How the team will support these, and the next review</source>
   <translation type="unfinished">Sut bydd y tîm yn cefnogi'r rhain, a'r adolygiad nesaf</translation>
  </message>
  <message>
   <source>How the windows look</source>
   <translation type="unfinished">Golwg y ffenestri</translation>
  </message>
  <message>
   <source>How this learner's papers look</source>
   <translation type="unfinished">Golwg papurau'r dysgwr hwn</translation>
  </message>
  <message>
   <source>How to mend it</source>
   <translation type="unfinished">Sut i'w drwsio</translation>
  </message>
  <message>
   <source>How to support me</source>
   <translation type="unfinished">Sut i'm cefnogi</translation>
  </message>
  <message>
   <source>How was it found out? Good practice uses several methods.</source>
   <translation type="unfinished">Sut y canfuwyd hyn? Mae arfer da'n defnyddio sawl dull.</translation>
  </message>
  <message>
   <source>How we will know: {how}</source>
   <translation type="unfinished">Sut byddwn yn gwybod: {how}</translation>
  </message>
  <message>
   <source>How will I be supported? When is the next review?</source>
   <translation type="unfinished">Sut caf fy nghefnogi? Pryd mae'r adolygiad nesaf?</translation>
  </message>
  <message>
   <source>How will my learning be accredited?</source>
   <translation type="unfinished">Sut caiff fy nysgu ei achredu?</translation>
  </message>
  <message>
   <source>I &amp;leave the laptop with the learner</source>
   <translation type="unfinished">Rwy'n &amp;gadael y gliniadur gyda'r dysgwr</translation>
  </message>
  <message>
   <source>I have thi&amp;s code on paper</source>
   <translation type="unfinished">Mae'r cod gen &amp;i ar bapur</translation>
  </message>
  <message>
   <source>If I do not agree</source>
   <translation type="unfinished">Os nad wyf yn cytuno</translation>
  </message>
  <message>
   <source>If the password is forgotten, only this code opens the records and their backups. Print it and lock it in the school's safe. Never keep it with the laptop.</source>
   <translation type="unfinished">Os anghofir y cyfrinair, dim ond y cod hwn sy'n agor y cofnodion a'u copïau wrth gefn. Argraffwch ef a'i gloi yn sêff yr ysgol. Peidiwch byth â'i gadw gyda'r gliniadur.</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation type="unfinished">Mewnforio rhestr…</translation>
  </message>
  <message>
   <source>Import learners</source>
   <translation type="unfinished">Mewnforio dysgwyr</translation>
  </message>
  <message>
   <source>Import learners – {name}</source>
   <translation type="unfinished">Mewnforio dysgwyr – {name}</translation>
  </message>
  <message>
   <source>In a date</source>
   <translation type="unfinished">Mewn dyddiad</translation>
  </message>
  <message>
   <source>In a list</source>
   <translation type="unfinished">Mewn rhestr</translation>
  </message>
  <message>
   <source>In a wizard</source>
   <translation type="unfinished">Mewn dewin</translation>
  </message>
  <message>
   <source>In the learner's window</source>
   <translation type="unfinished">Yn ffenestr y dysgwr</translation>
  </message>
  <message>
   <source>In the learner's words</source>
   <translation type="unfinished">Yng ngeiriau'r dysgwr</translation>
  </message>
  <message>
   <source>In the learner’s words</source>
   <translation type="unfinished">Yng ngeiriau'r dysgwr</translation>
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished">Mewn defnydd</translation>
  </message>
  <message>
   <source>In words</source>
   <translation type="unfinished">Mewn geiriau</translation>
  </message>
  <message>
   <source>Individual learning plan</source>
   <translation type="unfinished">Cynllun dysgu unigol</translation>
  </message>
  <message>
   <source>Individual learning plans</source>
   <translation type="unfinished">Cynlluniau dysgu unigol</translation>
  </message>
  <message>
   <source>Individual learning plans for one school: assess, plan, review, print. Everything stays on this computer, encrypted; the program never uses the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initial assessment</source>
   <translation type="unfinished">Asesiad cychwynnol</translation>
  </message>
  <message>
   <source>Initial assessment made</source>
   <translation type="unfinished">Asesiad cychwynnol wedi'i wneud</translation>
  </message>
  <message>
   <source>Initial assessment summary</source>
   <translation type="unfinished">Crynodeb o'r asesiad cychwynnol</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation type="unfinished">Blaenlythrennau</translation>
  </message>
  <message>
   <source>Install a program for it, or ask your technician.</source>
   <translation type="unfinished">Gosodwch raglen ar ei gyfer, neu gofynnwch i'ch technegydd.</translation>
  </message>
  <message>
   <source>Install that version, then try again.</source>
   <translation type="unfinished">Gosodwch y fersiwn honno, yna ceisiwch eto.</translation>
  </message>
  <message>
   <source>Interests and ambitions</source>
   <translation type="unfinished">Diddordebau ac uchelgeisiau</translation>
  </message>
  <message>
   <source>Interests, history and what else to know</source>
   <translation type="unfinished">Diddordebau, hanes a beth arall i'w wybod</translation>
  </message>
  <message>
   <source>Invented learners, to try everything on. Nothing of it is kept.</source>
   <translation type="unfinished">Dysgwyr dychmygol, i roi cynnig ar bopeth. Ni chedwir dim ohono.</translation>
  </message>
  <message>
   <source>Inventing learners</source>
   <translation type="unfinished">Dyfeisio dysgwyr</translation>
  </message>
  <message>
   <source>Is the learner back?</source>
   <translation type="unfinished">A yw'r dysgwr yn ôl?</translation>
  </message>
  <message>
   <source>It began on {starts_on}, and no health and safety check has a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It began on {starts_on}, before the health and safety check on {checked_on}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It begins on {starts_on}, and no health and safety check has a date yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It begins with the date of entry and the initial assessment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can't be brought back.</source>
   <translation type="unfinished">Ni ellir dod ag ef yn ôl.</translation>
  </message>
  <message>
   <source>It can't be left empty: {use}.</source>
   <translation type="unfinished">Ni ellir ei adael yn wag: {use}.</translation>
  </message>
  <message>
   <source>It can't have been met before that day.</source>
   <translation type="unfinished">Ni ellid bod wedi'i ddiwallu cyn y diwrnod hwnnw.</translation>
  </message>
  <message>
   <source>It has no blank. With one, such as {what}, each learner's own words go into it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds {learners}.</source>
   <translation type="unfinished">Mae'n cynnwys {learners}.</translation>
  </message>
  <message>
   <source>It is damaged, or has a password. Try it in another program.</source>
   <translation type="unfinished">Mae wedi'i difrodi, neu mae cyfrinair arni. Rhowch gynnig arni mewn rhaglen arall.</translation>
  </message>
  <message>
   <source>It is no longer part of this record, and stays under Comments and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is on a paper only where it is ticked for that print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is over, and what the learner says about it is not written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been deleted. Go back to the list and look again.</source>
   <translation type="unfinished">Efallai iddo gael ei ddileu. Ewch yn ôl at y rhestr ac edrychwch eto.</translation>
  </message>
  <message>
   <source>It may have been deleted. Look at the list again.</source>
   <translation type="unfinished">Efallai iddo gael ei ddileu. Edrychwch ar y rhestr eto.</translation>
  </message>
  <message>
   <source>It may not have been copied whole. Copy it again, then add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It names {name}. Put a blank such as {{who}} in its place: every plan may be given these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It reads at age {age}. Is there an easier word for {named}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says nearly the same as the plan that began on {starts_on}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says {share} the same as the plan of {name}, and is alike to at least {more} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says {share} the same as the plan of {name}, and is alike to {more} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says {share} the same as the plan of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands there twice, or there are too many fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes {megabytes} MB for a moment. Close other programs, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was read back and holds all records of {learners}. Size: {size} MB.</source>
   <translation type="unfinished">Fe'i darllenwyd yn ôl ac mae'n cynnwys holl gofnodion {learners}. Maint: {size} MB.</translation>
  </message>
  <message>
   <source>Its logo.</source>
   <translation type="unfinished">Ei logo.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished">Ion</translation>
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished">Ionawr</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished">Gorff</translation>
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished">Gorffennaf</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished">Meh</translation>
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished">Mehefin</translation>
  </message>
  <message>
   <source>K&amp;ind</source>
   <translation type="unfinished">Ma&amp;th</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished">Cadw</translation>
  </message>
  <message>
   <source>Kept as a draft.</source>
   <translation type="unfinished">Cadwyd fel drafft.</translation>
  </message>
  <message>
   <source>Kept in {folder}</source>
   <translation type="unfinished">Cedwir yn {folder}</translation>
  </message>
  <message>
   <source>Kept. It shows when the app is started again.</source>
   <translation type="unfinished">Cadwyd. Mae'n dangos pan ddechreuir y rhaglen eto.</translation>
  </message>
  <message>
   <source>Key Stage 4 expectations</source>
   <translation type="unfinished">Disgwyliadau Cyfnod Allweddol 4</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished">Bysellau byr</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished">Bysellau</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished">Math</translation>
  </message>
  <message>
   <source>Kind of finding</source>
   <translation type="unfinished">Math o ganfyddiad</translation>
  </message>
  <message>
   <source>Kind of sheet</source>
   <translation type="unfinished">Math o ddalen</translation>
  </message>
  <message>
   <source>L&amp;ogs</source>
   <translation type="unfinished">L&amp;ogiau</translation>
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished">Iaith</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation type="unfinished">Iaith y ffenestri</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished">Ieithoedd</translation>
  </message>
  <message>
   <source>Languages of learners' papers</source>
   <translation type="unfinished">Ieithoedd papurau'r dysgwyr</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished">Mwy</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation type="unfinished">Llythrennau mwy</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation type="unfinished">Mwyaf</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation type="unfinished">Newid diwethaf</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished">Diwrnod olaf</translation>
  </message>
  <message>
   <source>Last time: {distance}</source>
   <translation type="unfinished">Y tro diwethaf: {distance}</translation>
  </message>
  <message>
   <source>Last typed</source>
   <translation type="unfinished">Teipiwyd ddiwethaf</translation>
  </message>
  <message>
   <source>Late to assess</source>
   <translation type="unfinished">Yn hwyr i'w asesu</translation>
  </message>
  <message>
   <source>Late to be assessed: {late}. Reviews overdue: {overdue}. To review until the half-term ends: {to_review}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le&amp;arner, or number on the sheet</source>
   <translation type="unfinished">D&amp;ysgwr, neu rif ar y ddalen</translation>
  </message>
  <message>
   <source>Leaders and inspectors</source>
   <translation type="unfinished">Arweinwyr ac arolygwyr</translation>
  </message>
  <message>
   <source>Learner</source>
   <translation type="unfinished">Dysgwr</translation>
  </message>
  <message>
   <source>Learner L{learner_id} is no longer in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learner guide</source>
   <translation type="unfinished">Canllaw i'r dysgwr</translation>
  </message>
  <message>
   <source>Learner guide, for a class</source>
   <translation type="unfinished">Canllaw i'r dysgwr, i ddosbarth</translation>
  </message>
  <message>
   <source>Learner's details</source>
   <translation type="unfinished">Manylion y dysgwr</translation>
  </message>
  <message>
   <source>Learner, or number on the sheet</source>
   <translation type="unfinished">Dysgwr, neu rif ar y ddalen</translation>
  </message>
  <message>
   <source>Learner, year {year}</source>
   <translation type="unfinished">Dysgwr, blwyddyn {year}</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation type="unfinished">Dysgwyr</translation>
  </message>
  <message>
   <source>Learners I choose</source>
   <translation type="unfinished">Dysgwyr rwy'n eu dewis</translation>
  </message>
  <message>
   <source>Learners added: {added}, changed: {changed}.</source>
   <translation type="unfinished">Dysgwyr a ychwanegwyd: {added}, a newidiwyd: {changed}.</translation>
  </message>
  <message>
   <source>Learners at a provider</source>
   <translation type="unfinished">Dysgwyr gyda darparwr</translation>
  </message>
  <message>
   <source>Learners by name</source>
   <translation type="unfinished">Dysgwyr wrth eu henwau</translation>
  </message>
  <message>
   <source>Learners found</source>
   <translation type="unfinished">Dysgwyr a ganfuwyd</translation>
  </message>
  <message>
   <source>Learners to print for</source>
   <translation type="unfinished">Dysgwyr i argraffu iddynt</translation>
  </message>
  <message>
   <source>Learning contract</source>
   <translation type="unfinished">Contract dysgu</translation>
  </message>
  <message>
   <source>Learning difficulties</source>
   <translation type="unfinished">Anawsterau dysgu</translation>
  </message>
  <message>
   <source>Learning difficulties and SEN</source>
   <translation type="unfinished">Anawsterau dysgu ac AAA</translation>
  </message>
  <message>
   <source>Learning history</source>
   <translation type="unfinished">Hanes dysgu</translation>
  </message>
  <message>
   <source>Learning log</source>
   <translation type="unfinished">Log dysgu</translation>
  </message>
  <message>
   <source>Learning log, a week</source>
   <translation type="unfinished">Log dysgu, wythnos</translation>
  </message>
  <message>
   <source>Learning-log block</source>
   <translation type="unfinished">Bloc log dysgu</translation>
  </message>
  <message>
   <source>Leave it blank.</source>
   <translation type="unfinished">Gadewch yn wag.</translation>
  </message>
  <message>
   <source>Leave it empty where there is nothing to say.</source>
   <translation type="unfinished">Gadewch yn wag lle nad oes dim i'w ddweud.</translation>
  </message>
  <message>
   <source>Leave out what was written about it.</source>
   <translation type="unfinished">Gadewch allan yr hyn a ysgrifennwyd amdano.</translation>
  </message>
  <message>
   <source>Leave the &amp;demonstration</source>
   <translation type="unfinished">Gadael yr &amp;enghraifft</translation>
  </message>
  <message>
   <source>Leave the demonstration</source>
   <translation type="unfinished">Gadael yr enghraifft</translation>
  </message>
  <message>
   <source>Leave {names} as it stands, with its braces, and no other braces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves on {leaving_date}</source>
   <translation type="unfinished">Yn gadael ar {leaving_date}</translation>
  </message>
  <message>
   <source>Leaving date</source>
   <translation type="unfinished">Dyddiad gadael</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation type="unfinished">Arweiniwyd gan</translation>
  </message>
  <message>
   <source>Left empty</source>
   <translation type="unfinished">Gadawyd yn wag</translation>
  </message>
  <message>
   <source>Left empty, {names} are deleted too.</source>
   <translation type="unfinished">O'u gadael yn wag, dilëir {names} hefyd.</translation>
  </message>
  <message>
   <source>Left on {leaving_date}; how is it going there?</source>
   <translation type="unfinished">Gadawodd ar {leaving_date}; sut mae'n mynd yno?</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished">Gadawyd allan</translation>
  </message>
  <message>
   <source>Left out ({number})</source>
   <translation type="unfinished">Gadawyd allan ({number})</translation>
  </message>
  <message>
   <source>Left out for these readers: {parts}.</source>
   <translation type="unfinished">Gadawyd allan i'r darllenwyr hyn: {parts}.</translation>
  </message>
  <message>
   <source>Left out:</source>
   <translation type="unfinished">Gadawyd allan:</translation>
  </message>
  <message>
   <source>Left this school</source>
   <translation type="unfinished">Gadawodd yr ysgol hon</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation type="unfinished">Gollwng</translation>
  </message>
  <message>
   <source>Let the &amp;learner answer…</source>
   <translation type="unfinished">Gadael i'r &amp;dysgwr ateb…</translation>
  </message>
  <message>
   <source>Let the learner answer…</source>
   <translation type="unfinished">Gadael i'r dysgwr ateb…</translation>
  </message>
  <message>
   <source>Letters look wrong? Try another way of reading the file:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished">Lefel</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">Lefelau</translation>
  </message>
  <message>
   <source>Levels over the years</source>
   <translation type="unfinished">Lefelau dros y blynyddoedd</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished">Trwydded</translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished">Golau</translation>
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished">Llinell</translation>
  </message>
  <message>
   <source>Line at the foot: “{footer}”.</source>
   <translation type="unfinished">Llinell wrth y droed: “{footer}”.</translation>
  </message>
  <message>
   <source>Line {line} has more cells than there are headings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines to sign on</source>
   <translation type="unfinished">Llinellau i'w llofnodi</translation>
  </message>
  <message>
   <source>Lists &amp;of choices</source>
   <translation type="unfinished">Rhestri &amp;o ddewisiadau</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
   <translation type="unfinished">Rhestri (*.csv *.txt *.tsv);;Pob ffeil (*)</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">Log</translation>
  </message>
  <message>
   <source>Log block {identity} begun, not printed yet</source>
   <translation type="unfinished">Bloc log {identity} wedi dechrau, heb ei argraffu eto</translation>
  </message>
  <message>
   <source>Log block {identity} ends on {ends}</source>
   <translation type="unfinished">Bloc log {identity} yn gorffen ar {ends}</translation>
  </message>
  <message>
   <source>Log blocks</source>
   <translation type="unfinished">Blociau log</translation>
  </message>
  <message>
   <source>Log entries</source>
   <translation type="unfinished">Cofnodion log</translation>
  </message>
  <message>
   <source>Log entries about this target</source>
   <translation type="unfinished">Cofnodion log am y targed hwn</translation>
  </message>
  <message>
   <source>Log highlights</source>
   <translation type="unfinished">Uchafbwyntiau'r log</translation>
  </message>
  <message>
   <source>Log kind</source>
   <translation type="unfinished">Math o log</translation>
  </message>
  <message>
   <source>Log of {entry_on}</source>
   <translation type="unfinished">Log {entry_on}</translation>
  </message>
  <message>
   <source>Log sheet</source>
   <translation type="unfinished">Dalen log</translation>
  </message>
  <message>
   <source>Log sheet {step}</source>
   <translation type="unfinished">Dalen log {step}</translation>
  </message>
  <message>
   <source>Logo on every paper</source>
   <translation type="unfinished">Logo ar bob papur</translation>
  </message>
  <message>
   <source>Long-term target set</source>
   <translation type="unfinished">Gosodwyd targed tymor hir</translation>
  </message>
  <message>
   <source>Long-term targets</source>
   <translation type="unfinished">Targedau tymor hir</translation>
  </message>
  <message>
   <source>Long-term: {target}</source>
   <translation type="unfinished">Tymor hir: {target}</translation>
  </message>
  <message>
   <source>Loo&amp;k or listen…</source>
   <translation type="unfinished">Edry&amp;ch neu wrando…</translation>
  </message>
  <message>
   <source>Look &amp;again</source>
   <translation type="unfinished">Edrych &amp;eto</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished">Edrych eto</translation>
  </message>
  <message>
   <source>Look at all of it</source>
   <translation type="unfinished">Edrych ar y cyfan</translation>
  </message>
  <message>
   <source>Look at or correct…</source>
   <translation type="unfinished">Edrych neu gywiro…</translation>
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation type="unfinished">Edrychwch ar y rhestr eto.</translation>
  </message>
  <message>
   <source>Look at the number again, or find the learner by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the paper in the preview, or save it and open it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for its window. If you can't find it, restart the laptop and try again.</source>
   <translation type="unfinished">Chwiliwch am ei ffenestr. Os na allwch ddod o hyd iddi, ailgychwynnwch y gliniadur a cheisiwch eto.</translation>
  </message>
  <message>
   <source>Look of the papers</source>
   <translation type="unfinished">Golwg y papurau</translation>
  </message>
  <message>
   <source>Look or listen…</source>
   <translation type="unfinished">Edrych neu wrando…</translation>
  </message>
  <message>
   <source>Looking into the backup</source>
   <translation type="unfinished">Edrych yn y copi wrth gefn</translation>
  </message>
  <message>
   <source>Looking into the folder…</source>
   <translation type="unfinished">Edrych yn y ffolder…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation type="unfinished">Yn edrych…</translation>
  </message>
  <message>
   <source>Looks of papers (*.ilplook)</source>
   <translation type="unfinished">Golwg papurau (*.ilplook)</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation type="unfinished">Gwnaed ar</translation>
  </message>
  <message>
   <source>Make a &amp;new recovery code…</source>
   <translation type="unfinished">Gwneud cod adfer &amp;newydd…</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation type="unfinished">Gwneud copi wrth gefn</translation>
  </message>
  <message>
   <source>Make a new block, then print.</source>
   <translation type="unfinished">Gwnewch floc newydd, yna argraffwch.</translation>
  </message>
  <message>
   <source>Make a new code</source>
   <translation type="unfinished">Gwneud cod newydd</translation>
  </message>
  <message>
   <source>Make a new plan</source>
   <translation type="unfinished">Gwneud cynllun newydd</translation>
  </message>
  <message>
   <source>Make a new plan first; then it can be reviewed.</source>
   <translation type="unfinished">Gwnewch gynllun newydd yn gyntaf; yna gellir ei adolygu.</translation>
  </message>
  <message>
   <source>Make a new recovery code?</source>
   <translation type="unfinished">Gwneud cod adfer newydd?</translation>
  </message>
  <message>
   <source>Make it &amp;theirs</source>
   <translation type="unfinished">Ei wneud yn &amp;eiddo iddynt</translation>
  </message>
  <message>
   <source>Make it in the assessment wizard, then print.</source>
   <translation type="unfinished">Gwnewch ef yn newin yr asesiad, yna argraffwch.</translation>
  </message>
  <message>
   <source>Make it on the learner's page, Moving on.</source>
   <translation type="unfinished">Gwnewch ef ar dudalen y dysgwr, Symud ymlaen.</translation>
  </message>
  <message>
   <source>Make it theirs again to keep it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it this learner's: what exactly, how much, where, by when?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one in the plan wizard, then print.</source>
   <translation type="unfinished">Gwnewch un yn newin y cynllun, yna argraffwch.</translation>
  </message>
  <message>
   <source>Make the first backup</source>
   <translation type="unfinished">Gwneud y copi wrth gefn cyntaf</translation>
  </message>
  <message>
   <source>Make the moving-on plan</source>
   <translation type="unfinished">Gwneud y cynllun symud ymlaen</translation>
  </message>
  <message>
   <source>Make the plan</source>
   <translation type="unfinished">Gwneud y cynllun</translation>
  </message>
  <message>
   <source>Make the plan and agree it first; then it can be reviewed.</source>
   <translation type="unfinished">Gwnewch y cynllun a chytuno arno'n gyntaf; yna gellir ei adolygu.</translation>
  </message>
  <message>
   <source>Make the plan first, or drop the suggestion.</source>
   <translation type="unfinished">Gwnewch y cynllun yn gyntaf, neu gollyngwch yr awgrym.</translation>
  </message>
  <message>
   <source>Make the suggestion this learner's own</source>
   <translation type="unfinished">Gwneud yr awgrym yn eiddo i'r dysgwr hwn</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation type="unfinished">Gwneud copi wrth gefn</translation>
  </message>
  <message>
   <source>Making the demonstration school</source>
   <translation type="unfinished">Gwneud yr ysgol enghreifftiol</translation>
  </message>
  <message>
   <source>Making the file</source>
   <translation type="unfinished">Gwneud y ffeil</translation>
  </message>
  <message>
   <source>Making the key</source>
   <translation type="unfinished">Gwneud yr allwedd</translation>
  </message>
  <message>
   <source>Making the papers</source>
   <translation type="unfinished">Gwneud y papurau</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished">Maw</translation>
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished">Mawrth</translation>
  </message>
  <message>
   <source>Marking what is left out</source>
   <translation type="unfinished">Marcio'r hyn a adewir allan</translation>
  </message>
  <message>
   <source>Mathematics</source>
   <translation type="unfinished">Mathemateg</translation>
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished">Mai</translation>
  </message>
  <message>
   <source>Medical and access</source>
   <translation type="unfinished">Meddygol a mynediad</translation>
  </message>
  <message>
   <source>Medical information</source>
   <translation type="unfinished">Gwybodaeth feddygol</translation>
  </message>
  <message>
   <source>Mend it in the school that the file is from, save the file anew, and take that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met on {day}</source>
   <translation type="unfinished">Diwallwyd ar {day}</translation>
  </message>
  <message>
   <source>Met, or not</source>
   <translation type="unfinished">Wedi'i ddiwallu, neu beidio</translation>
  </message>
  <message>
   <source>Method kind</source>
   <translation type="unfinished">Math o ddull</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation type="unfinished">Dulliau</translation>
  </message>
  <message>
   <source>Methods and sources</source>
   <translation type="unfinished">Dulliau a ffynonellau</translation>
  </message>
  <message>
   <source>Middle names</source>
   <translation type="unfinished">Enwau canol</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation type="unfinished">Dydd Llun</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished">Symud i &amp;lawr</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished">Symud i &amp;fyny</translation>
  </message>
  <message>
   <source>Move down in {name}</source>
   <translation type="unfinished">Symud i lawr yn {name}</translation>
  </message>
  <message>
   <source>Move one of the two to another time, under Week.</source>
   <translation type="unfinished">Symudwch un o'r ddau i amser arall, dan Wythnos.</translation>
  </message>
  <message>
   <source>Move the line down, where the order is yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the line up, where the order is yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up in {name}</source>
   <translation type="unfinished">Symud i fyny yn {name}</translation>
  </message>
  <message>
   <source>Moved on</source>
   <translation type="unfinished">Wedi symud ymlaen</translation>
  </message>
  <message>
   <source>Moving on</source>
   <translation type="unfinished">Symud ymlaen</translation>
  </message>
  <message>
   <source>Moving-on plan</source>
   <translation type="unfinished">Cynllun symud ymlaen</translation>
  </message>
  <message>
   <source>My log</source>
   <translation type="unfinished">Fy log</translation>
  </message>
  <message>
   <source>My plan</source>
   <translation type="unfinished">Fy nghynllun</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation type="unfinished">Fy nghwestiynau</translation>
  </message>
  <message>
   <source>My review</source>
   <translation type="unfinished">Fy adolygiad</translation>
  </message>
  <message>
   <source>My week</source>
   <translation type="unfinished">Fy wythnos</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Enw</translation>
  </message>
  <message>
   <source>Name and days</source>
   <translation type="unfinished">Enw a dyddiau</translation>
  </message>
  <message>
   <source>Name of the &amp;school</source>
   <translation type="unfinished">Enw'r &amp;ysgol</translation>
  </message>
  <message>
   <source>Name, number and who took part</source>
   <translation type="unfinished">Enw, rhif a phwy gymerodd ran</translation>
  </message>
  <message>
   <source>Name, where it is not in the list</source>
   <translation type="unfinished">Enw, lle nad yw yn y rhestr</translation>
  </message>
  <message>
   <source>Navy</source>
   <translation type="unfinished">Glas tywyll</translation>
  </message>
  <message>
   <source>Need</source>
   <translation type="unfinished">Angen</translation>
  </message>
  <message>
   <source>Need met</source>
   <translation type="unfinished">Angen wedi'i ddiwallu</translation>
  </message>
  <message>
   <source>Need type</source>
   <translation type="unfinished">Math o angen</translation>
  </message>
  <message>
   <source>Need without a target</source>
   <translation type="unfinished">Angen heb darged</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation type="unfinished">Anghenion</translation>
  </message>
  <message>
   <source>Needs and summary</source>
   <translation type="unfinished">Anghenion a chrynodeb</translation>
  </message>
  <message>
   <source>Needs and targets</source>
   <translation type="unfinished">Anghenion a thargedau</translation>
  </message>
  <message>
   <source>Needs found: {needs}.</source>
   <translation type="unfinished">Anghenion a ganfuwyd: {needs}.</translation>
  </message>
  <message>
   <source>Needs shared with</source>
   <translation type="unfinished">Rhannwyd yr anghenion â</translation>
  </message>
  <message>
   <source>Needs that no target answers: {needs} of {all_needs}. Open targets that answer no need: {targets} of {all_targets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs to answer</source>
   <translation type="unfinished">Anghenion i'w hateb</translation>
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished">Newydd</translation>
  </message>
  <message>
   <source>New &amp;password</source>
   <translation type="unfinished">&amp;Cyfrinair newydd</translation>
  </message>
  <message>
   <source>New assessment</source>
   <translation type="unfinished">Asesiad newydd</translation>
  </message>
  <message>
   <source>New block of six weeks</source>
   <translation type="unfinished">Bloc newydd o chwe wythnos</translation>
  </message>
  <message>
   <source>New learner</source>
   <translation type="unfinished">Dysgwr newydd</translation>
  </message>
  <message>
   <source>New log block</source>
   <translation type="unfinished">Bloc log newydd</translation>
  </message>
  <message>
   <source>New own fields: {labels}.</source>
   <translation type="unfinished">Meysydd ei hun newydd: {labels}.</translation>
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished">Cyfrinair newydd</translation>
  </message>
  <message>
   <source>New password again</source>
   <translation type="unfinished">Cyfrinair newydd eto</translation>
  </message>
  <message>
   <source>New recovery code</source>
   <translation type="unfinished">Cod adfer newydd</translation>
  </message>
  <message>
   <source>New round</source>
   <translation type="unfinished">Rownd newydd</translation>
  </message>
  <message>
   <source>New school</source>
   <translation type="unfinished">Ysgol newydd</translation>
  </message>
  <message>
   <source>New targets</source>
   <translation type="unfinished">Targedau newydd</translation>
  </message>
  <message>
   <source>New targets up to the next review</source>
   <translation type="unfinished">Targedau newydd hyd at yr adolygiad nesaf</translation>
  </message>
  <message>
   <source>New tutors on the staff list: {names}.</source>
   <translation type="unfinished">Tiwtoriaid newydd ar y rhestr staff: {names}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">Nesaf</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation type="unfinished">Lle nesaf</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation type="unfinished">Cwestiwn nesaf</translation>
  </message>
  <message>
   <source>Next review: {day}</source>
   <translation type="unfinished">Adolygiad nesaf: {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished">Cam nesaf</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation type="unfinished">Camau nesaf</translation>
  </message>
  <message>
   <source>Next try in {seconds} s.</source>
   <translation type="unfinished">Ceisio eto ymhen {seconds} eiliad.</translation>
  </message>
  <message>
   <source>Next: {due}</source>
   <translation type="unfinished">Nesaf: {due}</translation>
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished">Na</translation>
  </message>
  <message>
   <source>No achievement of {learner} is written down since {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No agreed plan was changed yet.</source>
   <translation type="unfinished">Ni newidiwyd cynllun y cytunwyd arno eto.</translation>
  </message>
  <message>
   <source>No backup is chosen.</source>
   <translation type="unfinished">Ni ddewiswyd copi wrth gefn.</translation>
  </message>
  <message>
   <source>No backup was made.</source>
   <translation type="unfinished">Ni wnaed copi wrth gefn.</translation>
  </message>
  <message>
   <source>No backup was made. {why}</source>
   <translation type="unfinished">Ni wnaed copi wrth gefn. {why}</translation>
  </message>
  <message>
   <source>No backup was made: it could not be read back as it was written.</source>
   <translation type="unfinished">Ni wnaed copi wrth gefn: ni ellid ei ddarllen yn ôl fel y'i hysgrifennwyd.</translation>
  </message>
  <message>
   <source>No comment and no log entry came in since.</source>
   <translation type="unfinished">Ni ddaeth sylw na chofnod log i mewn ers hynny.</translation>
  </message>
  <message>
   <source>No date is set yet, so the review is due by the end of the next term. Add the days here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No day yet</source>
   <translation type="unfinished">Dim diwrnod eto</translation>
  </message>
  <message>
   <source>No face moved</source>
   <translation type="unfinished">Ni symudodd yr un wyneb</translation>
  </message>
  <message>
   <source>No finding fits.</source>
   <translation type="unfinished">Nid oes canfyddiad yn ffitio.</translation>
  </message>
  <message>
   <source>No learner fits.</source>
   <translation type="unfinished">Nid oes dysgwr yn ffitio.</translation>
  </message>
  <message>
   <source>No learner has these letters. Type others, or the number on the sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No line at the foot.</source>
   <translation type="unfinished">Dim llinell wrth y droed.</translation>
  </message>
  <message>
   <source>No longer used? Untick “In use” instead: past records keep the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No loudspeaker or headphones were found. Plug some in, then press Listen again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No microphone was found.</source>
   <translation type="unfinished">Ni chanfuwyd meicroffon.</translation>
  </message>
  <message>
   <source>No need is written down yet. The plan starts from the needs.</source>
   <translation type="unfinished">Nid oes angen wedi'i ysgrifennu eto. Mae'r cynllun yn dechrau o'r anghenion.</translation>
  </message>
  <message>
   <source>No need is written down. Correct the assessment to add them.</source>
   <translation type="unfinished">Nid oes angen wedi'i ysgrifennu. Cywirwch yr asesiad i'w hychwanegu.</translation>
  </message>
  <message>
   <source>No need is written down. The initial assessment finds them.</source>
   <translation type="unfinished">Nid oes angen wedi'i ysgrifennu. Mae'r asesiad cychwynnol yn eu canfod.</translation>
  </message>
  <message>
   <source>No own field yet.</source>
   <translation type="unfinished">Dim maes ei hun eto.</translation>
  </message>
  <message>
   <source>No part of the programme is written down yet. Add it in the plan, under Programme.</source>
   <translation type="unfinished">Nid oes rhan o'r rhaglen wedi'i hysgrifennu eto. Ychwanegwch hi yn y cynllun, dan Rhaglen.</translation>
  </message>
  <message>
   <source>No plan is open yet. Once there is one, what does not hang together in it stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No plan of {who} was agreed yet.</source>
   <translation type="unfinished">Ni chytunwyd ar gynllun i {who} eto.</translation>
  </message>
  <message>
   <source>No program here opens {kind}.</source>
   <translation type="unfinished">Nid oes rhaglen yma sy'n agor {kind}.</translation>
  </message>
  <message>
   <source>No provider yet. Colleges, trainers and services that take part in plans stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No review was held yet. The learner speaks first; then each target is looked at.</source>
   <translation type="unfinished">Ni chynhaliwyd adolygiad eto. Mae'r dysgwr yn siarad yn gyntaf; yna edrychir ar bob targed.</translation>
  </message>
  <message>
   <source>No school's name at the top.</source>
   <translation type="unfinished">Dim enw ysgol ar y brig.</translation>
  </message>
  <message>
   <source>No target answers the need “{description}”.</source>
   <translation type="unfinished">Nid oes targed yn ateb yr angen “{description}”.</translation>
  </message>
  <message>
   <source>No target answers this need yet: {description}</source>
   <translation type="unfinished">Nid oes targed yn ateb yr angen hwn eto: {description}</translation>
  </message>
  <message>
   <source>No target was set or closed, and no version agreed, since {day}.</source>
   <translation type="unfinished">Ni osodwyd na chau targed, ac ni chytunwyd ar fersiwn, ers {day}.</translation>
  </message>
  <message>
   <source>No target yet</source>
   <translation type="unfinished">Dim targed eto</translation>
  </message>
  <message>
   <source>No time is chosen. The arrow keys choose one.</source>
   <translation type="unfinished">Ni ddewiswyd amser. Mae'r bysellau saeth yn dewis un.</translation>
  </message>
  <message>
   <source>No time yet</source>
   <translation type="unfinished">Dim amser eto</translation>
  </message>
  <message>
   <source>No tutor yet</source>
   <translation type="unfinished">Dim tiwtor eto</translation>
  </message>
  <message>
   <source>No voice for reading aloud is installed on this laptop.</source>
   <translation type="unfinished">Nid oes llais darllen yn uchel wedi'i osod ar y gliniadur hwn.</translation>
  </message>
  <message>
   <source>No wish is written down yet. Ask the learner who may see which part of the plan.</source>
   <translation type="unfinished">Nid oes dymuniad wedi'i ysgrifennu eto. Gofynnwch i'r dysgwr pwy gaiff weld pa ran o'r cynllun.</translation>
  </message>
  <message>
   <source>Nobody has agreed to this plan yet.</source>
   <translation type="unfinished">Nid oes neb wedi cytuno ar y cynllun hwn eto.</translation>
  </message>
  <message>
   <source>Nobody has written it yet, so the paper tells what the assessment says. Write it with the learner: it begins with the assessment's answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is listed yet. Tutors, teachers and key workers stand here, and are then chosen from a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is chosen: papers show the app's symbols.</source>
   <translation type="unfinished">Ni ddewiswyd un: mae'r papurau'n dangos symbolau'r rhaglen.</translation>
  </message>
  <message>
   <source>None of these learners can be given it.</source>
   <translation type="unfinished">Ni ellir ei roi i'r un o'r dysgwyr hyn.</translation>
  </message>
  <message>
   <source>None of these learners has anything to review on that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet.</source>
   <translation type="unfinished">Dim eto.</translation>
  </message>
  <message>
   <source>Not assessed, and there is no entry date to count from.</source>
   <translation type="unfinished">Heb ei asesu, ac nid oes dyddiad mynediad i gyfrif ohono.</translation>
  </message>
  <message>
   <source>Not changed since last year</source>
   <translation type="unfinished">Heb newid ers y llynedd</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation type="unfinished">Heb ei wirio</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation type="unfinished">Heb ei wirio eto</translation>
  </message>
  <message>
   <source>Not complete yet</source>
   <translation type="unfinished">Heb ei gwblhau eto</translation>
  </message>
  <message>
   <source>Not every review of this round is finished yet.</source>
   <translation type="unfinished">Nid yw pob adolygiad o'r rownd hon wedi'i orffen eto.</translation>
  </message>
  <message>
   <source>Not finished: {number} of {asked} questions are answered.</source>
   <translation type="unfinished">Heb orffen: atebwyd {number} o {asked} cwestiwn.</translation>
  </message>
  <message>
   <source>Not fo&amp;r this learner</source>
   <translation type="unfinished">Nid i'r &amp;dysgwr hwn</translation>
  </message>
  <message>
   <source>Not for {number} of {all}: {why}</source>
   <translation type="unfinished">Nid i {number} o {all}: {why}</translation>
  </message>
  <message>
   <source>Not in it: {names}.</source>
   <translation type="unfinished">Ddim ynddo: {names}.</translation>
  </message>
  <message>
   <source>Not in the week yet</source>
   <translation type="unfinished">Ddim yn yr wythnos eto</translation>
  </message>
  <message>
   <source>Not looked at</source>
   <translation type="unfinished">Heb edrych arno</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished">Dim nawr</translation>
  </message>
  <message>
   <source>Not read, since plans do not need it: {names}.</source>
   <translation type="unfinished">Heb ei ddarllen, gan nad oes ei angen ar gynlluniau: {names}.</translation>
  </message>
  <message>
   <source>Not saved yet: look at the red line.</source>
   <translation type="unfinished">Heb ei gadw eto: edrychwch ar y llinell goch.</translation>
  </message>
  <message>
   <source>Not saved. {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved. {why}</source>
   <translation type="unfinished">Heb ei gadw. {why}</translation>
  </message>
  <message>
   <source>Not shared</source>
   <translation type="unfinished">Heb ei rannu</translation>
  </message>
  <message>
   <source>Not signed by all</source>
   <translation type="unfinished">Heb ei lofnodi gan bawb</translation>
  </message>
  <message>
   <source>Not signed by {who}.</source>
   <translation type="unfinished">Heb ei lofnodi gan {who}.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished">Nodyn</translation>
  </message>
  <message>
   <source>Note a check…</source>
   <translation type="unfinished">Nodi gwiriad…</translation>
  </message>
  <message>
   <source>Nothing differs</source>
   <translation type="unfinished">Nid oes dim yn wahanol</translation>
  </message>
  <message>
   <source>Nothing fits “{typed}”. Try fewer letters, or another word for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing fits. Choose another area, or fewer words.</source>
   <translation type="unfinished">Nid oes dim yn ffitio. Dewiswch faes arall, neu lai o eiriau.</translation>
  </message>
  <message>
   <source>Nothing in the log is about this target yet.</source>
   <translation type="unfinished">Nid oes dim yn y log am y targed hwn eto.</translation>
  </message>
  <message>
   <source>Nothing is due in the next {soon} days.</source>
   <translation type="unfinished">Nid oes dim i'w wneud yn y {soon} diwrnod nesaf.</translation>
  </message>
  <message>
   <source>Nothing is due. Once learners are in the school, what is due and overdue stands here.</source>
   <translation type="unfinished">Nid oes dim yn ddyledus. Unwaith y bydd dysgwyr yn yr ysgol, bydd yr hyn sy'n ddyledus ac yn hwyr yma.</translation>
  </message>
  <message>
   <source>Nothing is filled in here. Write it without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is heard. Check that the microphone is not muted, and that the system's privacy settings let programs use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is in the learner's own words yet.</source>
   <translation type="unfinished">Nid oes dim yng ngeiriau'r dysgwr ei hun eto.</translation>
  </message>
  <message>
   <source>Nothing is in the week yet. Press N to add a time.</source>
   <translation type="unfinished">Nid oes dim yn yr wythnos eto. Pwyswch N i ychwanegu amser.</translation>
  </message>
  <message>
   <source>Nothing is left out for these readers.</source>
   <translation type="unfinished">Ni adewir dim allan i'r darllenwyr hyn.</translation>
  </message>
  <message>
   <source>Nothing is written to the record before you finish.</source>
   <translation type="unfinished">Nid ysgrifennir dim i'r cofnod cyn i chi orffen.</translation>
  </message>
  <message>
   <source>Nothing to import</source>
   <translation type="unfinished">Dim i'w fewnforio</translation>
  </message>
  <message>
   <source>Nothing to print</source>
   <translation type="unfinished">Dim i'w argraffu</translation>
  </message>
  <message>
   <source>Nothing to print yet</source>
   <translation type="unfinished">Dim i'w argraffu eto</translation>
  </message>
  <message>
   <source>Nothing waits any more. What was made a learner's own stands in the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits here.</source>
   <translation type="unfinished">Nid oes dim yn aros yma.</translation>
  </message>
  <message>
   <source>Nothing was agreed before that the plan of {mark} differs from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Choose a backup of this school, or restore into an empty folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Choose another backup from the list.</source>
   <translation type="unfinished">Ni newidiwyd dim. Dewiswch gopi wrth gefn arall o'r rhestr.</translation>
  </message>
  <message>
   <source>Nothing was changed. Choose another backup, or use the recovery code printed with that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Close all programs that use the school's folder, then restore again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Install the newest version of the program, then open the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Install the newest version of the program, then restore again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or put school.db back beside store.key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, which holds the key, or put an undamaged store.key back beside school.db.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup: “Restore a backup…” below the password. The damaged file is kept aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done yet. What you add, change or delete is listed here.</source>
   <translation type="unfinished">Ni wnaed dim eto. Rhestrir yma yr hyn rydych yn ei ychwanegu, ei newid neu ei ddileu.</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer letters, or another word for it.</source>
   <translation type="unfinished">Ni chanfuwyd dim. Rhowch gynnig ar lai o lythrennau, neu air arall amdano.</translation>
  </message>
  <message>
   <source>Nothing was imported. Look at the preview again.</source>
   <translation type="unfinished">Ni fewnforiwyd dim. Edrychwch ar y rhagolwg eto.</translation>
  </message>
  <message>
   <source>Nothing was left unfinished.</source>
   <translation type="unfinished">Nid oes dim heb ei orffen.</translation>
  </message>
  <message>
   <source>Nothing was lost.</source>
   <translation type="unfinished">Ni chollwyd dim.</translation>
  </message>
  <message>
   <source>Nothing was lost. Ask your technician to start it, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was lost: the last change was not saved. Free some space, then do it again.</source>
   <translation type="unfinished">Ni chollwyd dim: ni chadwyd y newid diwethaf. Rhyddhewch le, yna gwnewch hyn eto.</translation>
  </message>
  <message>
   <source>Nothing was printed or saved yet.</source>
   <translation type="unfinished">Nid oes dim wedi'i argraffu na'i gadw eto.</translation>
  </message>
  <message>
   <source>Nothing was printed yet. What you print or save stands here: what, for whom, when.</source>
   <translation type="unfinished">Ni argraffwyd dim eto. Yma bydd yr hyn rydych yn ei argraffu neu ei gadw: beth, i bwy, pryd.</translation>
  </message>
  <message>
   <source>Nothing was restored.</source>
   <translation type="unfinished">Ni adferwyd dim.</translation>
  </message>
  <message>
   <source>Nothing was restored: a file is in use.</source>
   <translation type="unfinished">Ni adferwyd dim: mae ffeil mewn defnydd.</translation>
  </message>
  <message>
   <source>Nothing was sent. Wait a moment, then do it again.</source>
   <translation type="unfinished">Ni anfonwyd dim. Arhoswch funud, yna gwnewch hyn eto.</translation>
  </message>
  <message>
   <source>Nothing: leave those empty</source>
   <translation type="unfinished">Dim: gadael y rheini'n wag</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished">Tach</translation>
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished">Tachwedd</translation>
  </message>
  <message>
   <source>O&amp;rder</source>
   <translation type="unfinished">T&amp;refn</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished">Hyd</translation>
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished">Hydref</translation>
  </message>
  <message>
   <source>Of the learners of each year group.</source>
   <translation type="unfinished">O ddysgwyr pob grŵp blwyddyn.</translation>
  </message>
  <message>
   <source>Off site: {off_site}</source>
   <translation type="unfinished">Oddi ar y safle: {off_site}</translation>
  </message>
  <message>
   <source>Off site: {where}</source>
   <translation type="unfinished">Oddi ar y safle: {where}</translation>
  </message>
  <message>
   <source>Off-site provider</source>
   <translation type="unfinished">Darparwr oddi ar y safle</translation>
  </message>
  <message>
   <source>On For a group</source>
   <translation type="unfinished">Ar I grŵp</translation>
  </message>
  <message>
   <source>On Type up</source>
   <translation type="unfinished">Ar Teipio</translation>
  </message>
  <message>
   <source>On a day between reviews: {target}</source>
   <translation type="unfinished">Ar ddiwrnod rhwng adolygiadau: {target}</translation>
  </message>
  <message>
   <source>On papers</source>
   <translation type="unfinished">Ar bapurau</translation>
  </message>
  <message>
   <source>On record but not on this list, and left as they are: {names}.</source>
   <translation type="unfinished">Ar gofnod ond ddim ar y rhestr hon, a gadawyd fel y maent: {names}.</translation>
  </message>
  <message>
   <source>On site: {on_site}</source>
   <translation type="unfinished">Ar y safle: {on_site}</translation>
  </message>
  <message>
   <source>On the paper “{paper}”</source>
   <translation type="unfinished">Ar y papur “{paper}”</translation>
  </message>
  <message>
   <source>On which days and at what times does each part take place, on and off site?</source>
   <translation type="unfinished">Ar ba ddyddiau ac ar ba amserau mae pob rhan yn digwydd, ar y safle ac oddi arno?</translation>
  </message>
  <message>
   <source>One certificate for all that was achieved since September.</source>
   <translation type="unfinished">Un dystysgrif am bopeth a gyflawnwyd ers mis Medi.</translation>
  </message>
  <message>
   <source>One certificate for all that was achieved this half-term, or in the last where this one is young.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One choice stands there twice. Each must differ from the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One file per learner…</source>
   <translation type="unfinished">Un ffeil i bob dysgwr…</translation>
  </message>
  <message>
   <source>One file, and a second copy away from the laptop</source>
   <translation type="unfinished">Un ffeil, ac ail gopi i ffwrdd o'r gliniadur</translation>
  </message>
  <message>
   <source>One grid with every open target of a group. Each cell is saved at once; stop and go on whenever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level stands there twice. Each must differ from the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of several choices</source>
   <translation type="unfinished">Un o sawl dewis</translation>
  </message>
  <message>
   <source>One of the characters is mistyped.</source>
   <translation type="unfinished">Mae un o'r nodau wedi'i gamdeipio.</translation>
  </message>
  <message>
   <source>One of the choices is too long. Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One paper</source>
   <translation type="unfinished">Un papur</translation>
  </message>
  <message>
   <source>One paper for all learners, then the next</source>
   <translation type="unfinished">Un papur i bob dysgwr, yna'r nesaf</translation>
  </message>
  <message>
   <source>One progress review for the file, the learner and staff.</source>
   <translation type="unfinished">Un adolygiad cynnydd i'r ffeil, y dysgwr a'r staff.</translation>
  </message>
  <message>
   <source>One teacher's group on a page or two: each learner's needs, what helps, targets now and access.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One who leaves is best taken out of use, so that old records keep the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One-page profile</source>
   <translation type="unfinished">Proffil un dudalen</translation>
  </message>
  <message>
   <source>Only a target that was achieved is kept under Achievements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the school's staff see it.</source>
   <translation type="unfinished">Dim ond staff yr ysgol sy'n ei weld.</translation>
  </message>
  <message>
   <source>Only this computer looks so. Animations, and how fast the cursor blinks, follow the computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only where appropriate. Sensitive: never printed unless you tick it.</source>
   <translation type="unfinished">Dim ond lle bo'n briodol. Sensitif: byth yn cael ei argraffu oni bai eich bod yn ei dicio.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished">Agor</translation>
  </message>
  <message>
   <source>Open in &amp;viewer</source>
   <translation type="unfinished">Agor mewn &amp;gwelydd</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished">Ei agor</translation>
  </message>
  <message>
   <source>Open it again with the password, then do it again.</source>
   <translation type="unfinished">Agorwch ef eto â'r cyfrinair, yna gwnewch hyn eto.</translation>
  </message>
  <message>
   <source>Open it in the spreadsheet program, choose Save As, “CSV UTF-8”, and import the new file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it only if you know who made it and why you were given it. Opening it can harm this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it with the password of the time of the backup.</source>
   <translation type="unfinished">Agorwch ef â'r cyfrinair o adeg y copi wrth gefn.</translation>
  </message>
  <message>
   <source>Open it with your password.</source>
   <translation type="unfinished">Agorwch ef â'ch cyfrinair.</translation>
  </message>
  <message>
   <source>Open it, or choose an empty folder for the new one.</source>
   <translation type="unfinished">Agorwch ef, neu dewiswch ffolder gwag i'r un newydd.</translation>
  </message>
  <message>
   <source>Open the calendar</source>
   <translation type="unfinished">Agor y calendr</translation>
  </message>
  <message>
   <source>Open the chosen line</source>
   <translation type="unfinished">Agor y llinell a ddewiswyd</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation type="unfinished">Agor y cofnod</translation>
  </message>
  <message>
   <source>Open the record again under Moving on, then note the progress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the record again…</source>
   <translation type="unfinished">Agor y cofnod eto…</translation>
  </message>
  <message>
   <source>Open “{form}” again: what you typed is there.</source>
   <translation type="unfinished">Agorwch “{form}” eto: mae'r hyn a deipioch yno.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation type="unfinished">Agor</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished">Yn agor…</translation>
  </message>
  <message>
   <source>Opens the file and its backups if the password is forgotten. A new code does not open older backups.</source>
   <translation type="unfinished">Yn agor y ffeil a'i chopïau wrth gefn os anghofir y cyfrinair. Nid yw cod newydd yn agor copïau wrth gefn hŷn.</translation>
  </message>
  <message>
   <source>Opens the school's file. Without it, or the recovery code, nobody can read the records.</source>
   <translation type="unfinished">Yn agor ffeil yr ysgol. Hebddo, neu'r cod adfer, ni all neb ddarllen y cofnodion.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished">Trefn</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished">Canlyniad</translation>
  </message>
  <message>
   <source>Outcome tag</source>
   <translation type="unfinished">Tag canlyniad</translation>
  </message>
  <message>
   <source>Outcomes by learner</source>
   <translation type="unfinished">Canlyniadau fesul dysgwr</translation>
  </message>
  <message>
   <source>Outcomes of review {number}</source>
   <translation type="unfinished">Canlyniadau adolygiad {number}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished">Yn hwyr</translation>
  </message>
  <message>
   <source>Own &amp;words and day…</source>
   <translation type="unfinished">&amp;Geiriau a diwrnod ei hun…</translation>
  </message>
  <message>
   <source>Own dates</source>
   <translation type="unfinished">Dyddiadau ei hun</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation type="unfinished">Meysydd ei hun</translation>
  </message>
  <message>
   <source>Own fields as in the file: {labels}.</source>
   <translation type="unfinished">Meysydd ei hun fel yn y ffeil: {labels}.</translation>
  </message>
  <message>
   <source>Own fields that stay yours, since they are filled in and of another kind: {labels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own fields: {record}</source>
   <translation type="unfinished">Meysydd ei hun: {record}</translation>
  </message>
  <message>
   <source>Own symbols</source>
   <translation type="unfinished">Symbolau ei hun</translation>
  </message>
  <message>
   <source>P&amp;roviders</source>
   <translation type="unfinished">&amp;Darparwyr</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation type="unfinished">Ffeiliau PDF</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page of the guide</source>
   <translation type="unfinished">Tudalen o'r canllaw</translation>
  </message>
  <message>
   <source>Page {count}</source>
   <translation type="unfinished">Tudalen {count}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished">Tudalennau</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished">Papur</translation>
  </message>
  <message>
   <source>Paper for {learner}</source>
   <translation type="unfinished">Papur i {learner}</translation>
  </message>
  <message>
   <source>Paper tint</source>
   <translation type="unfinished">Arlliw'r papur</translation>
  </message>
  <message>
   <source>Paper {min} of {total}</source>
   <translation type="unfinished">Papur {min} o {total}</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished">Papurau</translation>
  </message>
  <message>
   <source>Papers about all of them</source>
   <translation type="unfinished">Papurau am bawb</translation>
  </message>
  <message>
   <source>Papers show the app's symbols again. The folder itself stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers that come out</source>
   <translation type="unfinished">Papurau sy'n dod allan</translation>
  </message>
  <message>
   <source>Papers to print</source>
   <translation type="unfinished">Papurau i'w hargraffu</translation>
  </message>
  <message>
   <source>Parent or carer</source>
   <translation type="unfinished">Rhiant neu ofalwr</translation>
  </message>
  <message>
   <source>Parents, carers and agencies to reach stand here.</source>
   <translation type="unfinished">Rhieni, gofalwyr ac asiantaethau i gysylltu â nhw sydd yma.</translation>
  </message>
  <message>
   <source>Part of the name, or a number such as L107-B3</source>
   <translation type="unfinished">Rhan o'r enw, neu rif fel L107-B3</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation type="unfinished">Cyfranogiad</translation>
  </message>
  <message>
   <source>Parts of About</source>
   <translation type="unfinished">Rhannau Ynghylch</translation>
  </message>
  <message>
   <source>Parts of the record</source>
   <translation type="unfinished">Rhannau'r cofnod</translation>
  </message>
  <message>
   <source>Parts of the settings</source>
   <translation type="unfinished">Rhannau'r gosodiadau</translation>
  </message>
  <message>
   <source>Pass&amp;word</source>
   <translation type="unfinished">C&amp;yfrinair</translation>
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished">Cyfrinair</translation>
  </message>
  <message>
   <source>Password of &amp;now</source>
   <translation type="unfinished">Cyfrinair &amp;presennol</translation>
  </message>
  <message>
   <source>Password of now</source>
   <translation type="unfinished">Cyfrinair presennol</translation>
  </message>
  <message>
   <source>People to reach here</source>
   <translation type="unfinished">Pobl i gysylltu â nhw yma</translation>
  </message>
  <message>
   <source>People who help me</source>
   <translation type="unfinished">Pobl sy'n fy helpu</translation>
  </message>
  <message>
   <source>Personal and social</source>
   <translation type="unfinished">Personol a chymdeithasol</translation>
  </message>
  <message>
   <source>Personal and social development</source>
   <translation type="unfinished">Datblygiad personol a chymdeithasol</translation>
  </message>
  <message>
   <source>Personal circumstances</source>
   <translation type="unfinished">Amgylchiadau personol</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished">Ffôn</translation>
  </message>
  <message>
   <source>Pick-list</source>
   <translation type="unfinished">Rhestr ddewis</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
   <translation type="unfinished">Lluniau (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
  </message>
  <message>
   <source>Pla&amp;n</source>
   <translation type="unfinished">Cy&amp;nllun</translation>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished">Lle</translation>
  </message>
  <message>
   <source>Place in the sound</source>
   <translation type="unfinished">Lle yn y sain</translation>
  </message>
  <message>
   <source>Placement</source>
   <translation type="unfinished">Lleoliad</translation>
  </message>
  <message>
   <source>Placement kind</source>
   <translation type="unfinished">Math o leoliad</translation>
  </message>
  <message>
   <source>Placement to see to</source>
   <translation type="unfinished">Lleoliad i ofalu amdano</translation>
  </message>
  <message>
   <source>Placements</source>
   <translation type="unfinished">Lleoliadau</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation type="unfinished">Cynllun</translation>
  </message>
  <message>
   <source>Plan agreed</source>
   <translation type="unfinished">Cytunwyd ar y cynllun</translation>
  </message>
  <message>
   <source>Plan agreed, version {number}</source>
   <translation type="unfinished">Cytunwyd ar y cynllun, fersiwn {number}</translation>
  </message>
  <message>
   <source>Plan shared with</source>
   <translation type="unfinished">Rhannwyd y cynllun â</translation>
  </message>
  <message>
   <source>Plan signed by all</source>
   <translation type="unfinished">Llofnodwyd y cynllun gan bawb</translation>
  </message>
  <message>
   <source>Plan to agree</source>
   <translation type="unfinished">Cynllun i gytuno arno</translation>
  </message>
  <message>
   <source>Plan to make</source>
   <translation type="unfinished">Cynllun i'w wneud</translation>
  </message>
  <message>
   <source>Plan, version {number}</source>
   <translation type="unfinished">Cynllun, fersiwn {number}</translation>
  </message>
  <message>
   <source>Plans agreed</source>
   <translation type="unfinished">Cynlluniau y cytunwyd arnynt</translation>
  </message>
  <message>
   <source>Plans as they were agreed last:
the very pages that were signed</source>
   <translation type="unfinished">Cynlluniau fel y cytunwyd arnynt ddiwethaf:
yr union dudalennau a lofnodwyd</translation>
  </message>
  <message>
   <source>Plans that were agreed keep the words they were agreed with. It can be undone.</source>
   <translation type="unfinished">Mae cynlluniau y cytunwyd arnynt yn cadw'r geiriau y cytunwyd arnynt. Gellir ei ddadwneud.</translation>
  </message>
  <message>
   <source>Plans too alike</source>
   <translation type="unfinished">Cynlluniau rhy debyg</translation>
  </message>
  <message>
   <source>Please fill in a date.</source>
   <translation type="unfinished">Rhowch ddyddiad.</translation>
  </message>
  <message>
   <source>Please fill this in.</source>
   <translation type="unfinished">Llenwch hwn.</translation>
  </message>
  <message>
   <source>Plug one in, then press Record again. You can also attach a recording made with another device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plug the memory stick in or connect the share, or choose another folder.</source>
   <translation type="unfinished">Plygiwch y cof bach i mewn neu gysylltu'r gyriant, neu dewiswch ffolder arall.</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation type="unfinished">Eirin</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation type="unfinished">Pwyleg</translation>
  </message>
  <message>
   <source>Preferred forename</source>
   <translation type="unfinished">Enw cyntaf a ddefnyddir</translation>
  </message>
  <message>
   <source>Preferred surname</source>
   <translation type="unfinished">Cyfenw a ddefnyddir</translation>
  </message>
  <message>
   <source>Preparation sheet</source>
   <translation type="unfinished">Dalen baratoi</translation>
  </message>
  <message>
   <source>Press Ctrl+Enter on a target of each of these learners: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished">Rhagolwg</translation>
  </message>
  <message>
   <source>Preview and print {title}</source>
   <translation type="unfinished">Rhagolwg ac argraffu {title}</translation>
  </message>
  <message>
   <source>Preview and print…</source>
   <translation type="unfinished">Rhagolwg ac argraffu…</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation type="unfinished">Rhagolwg o'r tudalennau</translation>
  </message>
  <message>
   <source>Primary need</source>
   <translation type="unfinished">Prif angen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished">Argraffu</translation>
  </message>
  <message>
   <source>Print agai&amp;n…</source>
   <translation type="unfinished">Argraffu &amp;eto…</translation>
  </message>
  <message>
   <source>Print again as it was agreed…</source>
   <translation type="unfinished">Argraffu eto fel y cytunwyd…</translation>
  </message>
  <message>
   <source>Print again…</source>
   <translation type="unfinished">Argraffu eto…</translation>
  </message>
  <message>
   <source>Print all of this?</source>
   <translation type="unfinished">Argraffu hyn i gyd?</translation>
  </message>
  <message>
   <source>Print font</source>
   <translation type="unfinished">Ffont argraffu</translation>
  </message>
  <message>
   <source>Print it</source>
   <translation type="unfinished">Ei argraffu</translation>
  </message>
  <message>
   <source>Print profile</source>
   <translation type="unfinished">Proffil argraffu</translation>
  </message>
  <message>
   <source>Print register</source>
   <translation type="unfinished">Cofrestr argraffu</translation>
  </message>
  <message>
   <source>Print the current plan, or restore a backup.</source>
   <translation type="unfinished">Argraffwch y cynllun presennol, neu adferwch gopi wrth gefn.</translation>
  </message>
  <message>
   <source>Print the plan as it is now, or agree it first.</source>
   <translation type="unfinished">Argraffwch y cynllun fel y mae nawr, neu cytunwch arno'n gyntaf.</translation>
  </message>
  <message>
   <source>Print – {who}</source>
   <translation type="unfinished">Argraffu – {who}</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation type="unfinished">Argraffwyd</translation>
  </message>
  <message>
   <source>Printed on the page Review day, for a round.</source>
   <translation type="unfinished">Argraffir ar y dudalen Diwrnod adolygu, ar gyfer rownd.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation type="unfinished">Argraffu</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished">Argraffu…</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished">Blaenoriaeth</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation type="unfinished">Rhaglen</translation>
  </message>
  <message>
   <source>Programme and week</source>
   <translation type="unfinished">Rhaglen ac wythnos</translation>
  </message>
  <message>
   <source>Progress against each target</source>
   <translation type="unfinished">Cynnydd yn erbyn pob targed</translation>
  </message>
  <message>
   <source>Progress against the plan as a whole</source>
   <translation type="unfinished">Cynnydd yn erbyn y cynllun cyfan</translation>
  </message>
  <message>
   <source>Progress as a whole</source>
   <translation type="unfinished">Cynnydd yn gyffredinol</translation>
  </message>
  <message>
   <source>Progression</source>
   <translation type="unfinished">Dilyniant</translation>
  </message>
  <message>
   <source>Prompt language</source>
   <translation type="unfinished">Iaith y cwestiynau</translation>
  </message>
  <message>
   <source>Provider kind</source>
   <translation type="unfinished">Math o ddarparwr</translation>
  </message>
  <message>
   <source>Provider pack</source>
   <translation type="unfinished">Pecyn darparwr</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation type="unfinished">Darparwyr</translation>
  </message>
  <message>
   <source>Put all papers back to the app's own look?</source>
   <translation type="unfinished">Rhoi'r holl bapurau'n ôl i olwg y rhaglen ei hun?</translation>
  </message>
  <message>
   <source>Put away</source>
   <translation type="unfinished">Rhoi o'r neilltu</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation type="unfinished">Rhoi'n ôl</translation>
  </message>
  <message>
   <source>Put the checklist away; the Help menu brings it back</source>
   <translation type="unfinished">Rhoi'r rhestr o'r neilltu; mae'r ddewislen Cymorth yn dod â hi'n ôl</translation>
  </message>
  <message>
   <source>Put {tint} paper into the printer: the tint is not printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qualification</source>
   <translation type="unfinished">Cymhwyster</translation>
  </message>
  <message>
   <source>Qualification status</source>
   <translation type="unfinished">Statws cymhwyster</translation>
  </message>
  <message>
   <source>Qualification: {title}</source>
   <translation type="unfinished">Cymhwyster: {title}</translation>
  </message>
  <message>
   <source>Qualifications</source>
   <translation type="unfinished">Cymwysterau</translation>
  </message>
  <message>
   <source>Question before</source>
   <translation type="unfinished">Y cwestiwn cynt</translation>
  </message>
  <message>
   <source>Questions for {learner}</source>
   <translation type="unfinished">Cwestiynau i {learner}</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation type="unfinished">Sgôr</translation>
  </message>
  <message>
   <source>Re&amp;name scale…</source>
   <translation type="unfinished">Ail&amp;enwi'r raddfa…</translation>
  </message>
  <message>
   <source>Re&amp;name…</source>
   <translation type="unfinished">Ail&amp;enwi…</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation type="unfinished">Darllen yn uchel</translation>
  </message>
  <message>
   <source>Reading the backup back</source>
   <translation type="unfinished">Darllen y copi wrth gefn yn ôl</translation>
  </message>
  <message>
   <source>Reading the plans</source>
   <translation type="unfinished">Darllen y cynlluniau</translation>
  </message>
  <message>
   <source>Ready-made colours</source>
   <translation type="unfinished">Lliwiau parod</translation>
  </message>
  <message>
   <source>Read…</source>
   <translation type="unfinished">Darllen…</translation>
  </message>
  <message>
   <source>Record a voice note</source>
   <translation type="unfinished">Recordio nodyn llais</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation type="unfinished">Recordio…</translation>
  </message>
  <message>
   <source>Recovery &amp;code</source>
   <translation type="unfinished">&amp;Cod adfer</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation type="unfinished">Cod adfer</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation type="unfinished">Dalen adfer</translation>
  </message>
  <message>
   <source>Relationship</source>
   <translation type="unfinished">Perthynas</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">Tynnu</translation>
  </message>
  <message>
   <source>Remove {noun} {number}</source>
   <translation type="unfinished">Tynnu {noun} {number}</translation>
  </message>
  <message>
   <source>Removed: {title}, {when}.</source>
   <translation type="unfinished">Tynnwyd: {title}, {when}.</translation>
  </message>
  <message>
   <source>Rename the scale</source>
   <translation type="unfinished">Ailenwi'r raddfa</translation>
  </message>
  <message>
   <source>Rename this round</source>
   <translation type="unfinished">Ailenwi'r rownd hon</translation>
  </message>
  <message>
   <source>Replaced by</source>
   <translation type="unfinished">Yn ei le</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">Adfer</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished">Adfer copi wrth gefn</translation>
  </message>
  <message>
   <source>Restore a backup, or print the current plan.</source>
   <translation type="unfinished">Adferwch gopi wrth gefn, neu argraffwch y cynllun presennol.</translation>
  </message>
  <message>
   <source>Restore from an&amp;other file…</source>
   <translation type="unfinished">Adfer o ffeil &amp;arall…</translation>
  </message>
  <message>
   <source>Restore without that backup?</source>
   <translation type="unfinished">Adfer heb y copi wrth gefn hwnnw?</translation>
  </message>
  <message>
   <source>Restored</source>
   <translation type="unfinished">Adferwyd</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation type="unfinished">Adfer</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation type="unfinished">Cyfyngedig</translation>
  </message>
  <message>
   <source>Restricted. Tick to print it this once:</source>
   <translation type="unfinished">Cyfyngedig. Ticiwch i'w argraffu'r tro hwn:</translation>
  </message>
  <message>
   <source>Result: {result}.</source>
   <translation type="unfinished">Canlyniad: {result}.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Adolygiad</translation>
  </message>
  <message>
   <source>Review cadence</source>
   <translation type="unfinished">Amlder adolygu</translation>
  </message>
  <message>
   <source>Review dates</source>
   <translation type="unfinished">Dyddiadau adolygu</translation>
  </message>
  <message>
   <source>Review day</source>
   <translation type="unfinished">Diwrnod adolygu</translation>
  </message>
  <message>
   <source>Review due on {on}</source>
   <translation type="unfinished">Adolygiad i'w gynnal ar {on}</translation>
  </message>
  <message>
   <source>Review preparation sheet</source>
   <translation type="unfinished">Dalen baratoi at adolygiad</translation>
  </message>
  <message>
   <source>Review record</source>
   <translation type="unfinished">Cofnod adolygiad</translation>
  </message>
  <message>
   <source>Review was due on {on}</source>
   <translation type="unfinished">Roedd adolygiad i'w gynnal ar {on}</translation>
  </message>
  <message>
   <source>Review {number}</source>
   <translation type="unfinished">Adolygiad {number}</translation>
  </message>
  <message>
   <source>Review {number} held on {reviewed_on}, not printed since</source>
   <translation type="unfinished">Adolygiad {number} ar {reviewed_on}, heb ei argraffu ers hynny</translation>
  </message>
  <message>
   <source>Review {number} of this learner is finished already.</source>
   <translation type="unfinished">Mae adolygiad {number} y dysgwr hwn wedi'i orffen yn barod.</translation>
  </message>
  <message>
   <source>Review {number} of {learner} is finished.</source>
   <translation type="unfinished">Mae adolygiad {number} {learner} wedi'i orffen.</translation>
  </message>
  <message>
   <source>Review {number} on {held} gave “{words}” no outcome.</source>
   <translation type="unfinished">Ni roddodd adolygiad {number} ar {held} ganlyniad i “{words}”.</translation>
  </message>
  <message>
   <source>Review {number} was on {day}; this one can't be before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review {number} was on {reviewed_on}; the plan can't start after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review {number}, {day}</source>
   <translation type="unfinished">Adolygiad {number}, {day}</translation>
  </message>
  <message>
   <source>Review {review} finished</source>
   <translation type="unfinished">Adolygiad {review} wedi'i orffen</translation>
  </message>
  <message>
   <source>Review: changes</source>
   <translation type="unfinished">Adolygiad: newidiadau</translation>
  </message>
  <message>
   <source>Review: outcomes</source>
   <translation type="unfinished">Adolygiad: canlyniadau</translation>
  </message>
  <message>
   <source>Review: the learner's words</source>
   <translation type="unfinished">Adolygiad: geiriau'r dysgwr</translation>
  </message>
  <message>
   <source>Review: views</source>
   <translation type="unfinished">Adolygiad: safbwyntiau</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">Adolygwyd</translation>
  </message>
  <message>
   <source>Reviewed this half-term</source>
   <translation type="unfinished">Adolygwyd yr hanner tymor hwn</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation type="unfinished">Adolygiadau</translation>
  </message>
  <message>
   <source>Reviews begin once a plan is agreed. Make the plan and agree it first.</source>
   <translation type="unfinished">Mae adolygiadau'n dechrau unwaith y cytunir ar gynllun. Gwnewch y cynllun a chytuno arno'n gyntaf.</translation>
  </message>
  <message>
   <source>Reviews finished</source>
   <translation type="unfinished">Adolygiadau wedi'u gorffen</translation>
  </message>
  <message>
   <source>Reviews follow these dates. Change them to your school's own.</source>
   <translation type="unfinished">Mae adolygiadau'n dilyn y dyddiadau hyn. Newidiwch nhw i rai eich ysgol chi.</translation>
  </message>
  <message>
   <source>Reviews overdue</source>
   <translation type="unfinished">Adolygiadau'n hwyr</translation>
  </message>
  <message>
   <source>Reviews shared with</source>
   <translation type="unfinished">Rhannwyd yr adolygiadau â</translation>
  </message>
  <message>
   <source>Reword a value, or take it out of use: old records keep it. Levels can be on scales of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword it, or take it out of use: then it is not offered any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword…</source>
   <translation type="unfinished">Aileirio…</translation>
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished">Rôl</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation type="unfinished">Rwmaneg</translation>
  </message>
  <message>
   <source>Round summary</source>
   <translation type="unfinished">Crynodeb o'r rownd</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation type="unfinished">Rowndiau</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation type="unfinished">Yn rhedeg</translation>
  </message>
  <message>
   <source>S&amp;taff</source>
   <translation type="unfinished">S&amp;taff</translation>
  </message>
  <message>
   <source>S&amp;tory</source>
   <translation type="unfinished">S&amp;tori</translation>
  </message>
  <message>
   <source>SEN provision</source>
   <translation type="unfinished">Darpariaeth AAA</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation type="unfinished">&amp;Cadw</translation>
  </message>
  <message>
   <source>Same target as others</source>
   <translation type="unfinished">Yr un targed ag eraill</translation>
  </message>
  <message>
   <source>Sample of a paper</source>
   <translation type="unfinished">Sampl o bapur</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation type="unfinished">Dydd Sadwrn</translation>
  </message>
  <message>
   <source>Save a smaller copy of it, and add that instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a smaller copy of it, such as a photo at lower quality.</source>
   <translation type="unfinished">Cadwch gopi llai ohoni, fel llun o ansawdd is.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished">Cadw fel PDF</translation>
  </message>
  <message>
   <source>Save it anew as PNG or JPEG, and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it, or change it back.</source>
   <translation type="unfinished">Cadwch ef, neu newidiwch ef yn ôl.</translation>
  </message>
  <message>
   <source>Save one file per learner</source>
   <translation type="unfinished">Cadw un ffeil i bob dysgwr</translation>
  </message>
  <message>
   <source>Save that one or empty it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the look of the papers</source>
   <translation type="unfinished">Cadw golwg y papurau</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation type="unfinished">Cadw'r ddalen adfer</translation>
  </message>
  <message>
   <source>Save the sheet as P&amp;DF…</source>
   <translation type="unfinished">Cadw'r ddalen fel P&amp;DF…</translation>
  </message>
  <message>
   <source>Save the support bundle</source>
   <translation type="unfinished">Cadw'r bwndel cymorth</translation>
  </message>
  <message>
   <source>Save to a file…</source>
   <translation type="unfinished">Cadw i ffeil…</translation>
  </message>
  <message>
   <source>Save, and go to the next sheet</source>
   <translation type="unfinished">Cadw, a mynd i'r ddalen nesaf</translation>
  </message>
  <message>
   <source>Saved as a draft.</source>
   <translation type="unfinished">Cadwyd fel drafft.</translation>
  </message>
  <message>
   <source>Saved as a file</source>
   <translation type="unfinished">Cadwyd fel ffeil</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <translation type="unfinished">Cadwyd {name}.</translation>
  </message>
  <message numerus="yes">
   <source>Saved {n} files in {folder}.</source>
   <extracomment>For one: Saved {n} file in {folder}.</extracomment>
   <translation type="unfinished">
    <numerusform>Cadwyd {n} o ffeiliau yn {folder}.</numerusform>
    <numerusform>Cadwyd {n} ffeil yn {folder}.</numerusform>
    <numerusform>Cadwyd {n} o ffeiliau yn {folder}.</numerusform>
    <numerusform>Cadwyd {n} o ffeiliau yn {folder}.</numerusform>
    <numerusform>Cadwyd {n} o ffeiliau yn {folder}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved. This is now the draft of version {version}: see what differs, then have it agreed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {learner}, {title}.</source>
   <translation type="unfinished">Cadwyd: {learner}, {title}.</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished">Yn cadw…</translation>
  </message>
  <message>
   <source>Say how each is met, or why it is not, under Statutory expectations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how it is met, or why it is not.</source>
   <translation type="unfinished">Dywedwch sut y caiff ei fodloni, neu pam na chaiff.</translation>
  </message>
  <message>
   <source>Say what this learner wants and needs; take off what was copied.</source>
   <translation type="unfinished">Dywedwch beth mae'r dysgwr hwn ei eisiau a'i angen; tynnwch yr hyn a gopïwyd.</translation>
  </message>
  <message>
   <source>School</source>
   <translation type="unfinished">Ysgol</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation type="unfinished">Sgrin</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation type="unfinished">Sgriniau</translation>
  </message>
  <message>
   <source>Sea blue</source>
   <translation type="unfinished">Glas y môr</translation>
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished">Chwilio</translation>
  </message>
  <message>
   <source>Search findings</source>
   <translation type="unfinished">Chwilio'r canfyddiadau</translation>
  </message>
  <message>
   <source>Search learner or reason</source>
   <translation type="unfinished">Chwilio dysgwr neu reswm</translation>
  </message>
  <message>
   <source>Search learner or version</source>
   <translation type="unfinished">Chwilio dysgwr neu fersiwn</translation>
  </message>
  <message>
   <source>Search learners</source>
   <translation type="unfinished">Chwilio dysgwyr</translation>
  </message>
  <message>
   <source>Search name, form, tutor or UPN</source>
   <translation type="unfinished">Chwilio enw, dosbarth, tiwtor neu UPN</translation>
  </message>
  <message>
   <source>Search names, makers and licences</source>
   <translation type="unfinished">Chwilio enwau, gwneuthurwyr a thrwyddedau</translation>
  </message>
  <message>
   <source>Search the bank</source>
   <translation type="unfinished">Chwilio'r banc</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation type="unfinished">Chwilio'r canllaw</translation>
  </message>
  <message>
   <source>Search the print register</source>
   <translation type="unfinished">Chwilio'r gofrestr argraffu</translation>
  </message>
  <message>
   <source>Second folder</source>
   <translation type="unfinished">Ail ffolder</translation>
  </message>
  <message>
   <source>Second folder for backups</source>
   <translation type="unfinished">Ail ffolder i gopïau wrth gefn</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished">Adrannau</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation type="unfinished">Gwelwyd gan</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation type="unfinished">Anfonwyd at yr argraffydd.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished">Medi</translation>
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished">Medi</translation>
  </message>
  <message>
   <source>Set at the review of {reviewed_on}.</source>
   <translation type="unfinished">Gosodwyd yn yr adolygiad ar {reviewed_on}.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished">Gosodiadau</translation>
  </message>
  <message>
   <source>Settings of the school</source>
   <translation type="unfinished">Gosodiadau'r ysgol</translation>
  </message>
  <message>
   <source>Several lines of words</source>
   <translation type="unfinished">Sawl llinell o eiriau</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished">Rhyw</translation>
  </message>
  <message>
   <source>Shared with {names}</source>
   <translation type="unfinished">Rhannwyd â {names}</translation>
  </message>
  <message>
   <source>Shared with…</source>
   <translation type="unfinished">Rhannwyd â…</translation>
  </message>
  <message>
   <source>Shared: {document}</source>
   <translation type="unfinished">Rhannwyd: {document}</translation>
  </message>
  <message>
   <source>Shared: {what}</source>
   <translation type="unfinished">Rhannwyd: {what}</translation>
  </message>
  <message>
   <source>Shee&amp;ts</source>
   <translation type="unfinished">&amp;Dalennau</translation>
  </message>
  <message>
   <source>Sheets</source>
   <translation type="unfinished">Dalennau</translation>
  </message>
  <message>
   <source>Short-term targets</source>
   <translation type="unfinished">Targedau tymor byr</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation type="unfinished">Bysell fer</translation>
  </message>
  <message>
   <source>Shorten what is typed here, then save again.</source>
   <translation type="unfinished">Byrhewch yr hyn a deipiwyd yma, yna cadwch eto.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished">Dangos</translation>
  </message>
  <message>
   <source>Show all findings</source>
   <translation type="unfinished">Dangos pob canfyddiad</translation>
  </message>
  <message>
   <source>Show all learners</source>
   <translation type="unfinished">Dangos pob dysgwr</translation>
  </message>
  <message>
   <source>Show everything, then print.</source>
   <translation type="unfinished">Dangoswch bopeth, yna argraffwch.</translation>
  </message>
  <message>
   <source>Show what is left o&amp;ut</source>
   <translation type="unfinished">Dangos yr hyn a adewir &amp;allan</translation>
  </message>
  <message>
   <source>Si&amp;ze of the text</source>
   <translation type="unfinished">Ma&amp;int y testun</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation type="unfinished">Llofnodion</translation>
  </message>
  <message>
   <source>Signed by all</source>
   <translation type="unfinished">Llofnodwyd gan bawb</translation>
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished">Ers</translation>
  </message>
  <message>
   <source>Since the last review</source>
   <translation type="unfinished">Ers yr adolygiad diwethaf</translation>
  </message>
  <message>
   <source>Since the last review: {since}</source>
   <translation type="unfinished">Ers yr adolygiad diwethaf: {since}</translation>
  </message>
  <message>
   <source>Since the time before</source>
   <translation type="unfinished">Ers y tro cynt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">Maint</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation type="unfinished">Maint y testun</translation>
  </message>
  <message>
   <source>Skill area</source>
   <translation type="unfinished">Maes sgiliau</translation>
  </message>
  <message>
   <source>Skills to develop</source>
   <translation type="unfinished">Sgiliau i'w datblygu</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation type="unfinished">Slip</translation>
  </message>
  <message>
   <source>Slip of a provider or teacher</source>
   <translation type="unfinished">Slip darparwr neu athro</translation>
  </message>
  <message>
   <source>Slip: what did you see?</source>
   <translation type="unfinished">Slip: beth welsoch chi?</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation type="unfinished">Llythrennau llai</translation>
  </message>
  <message numerus="yes">
   <source>So do {n} more of the targets in other plans.</source>
   <extracomment>For one: So does {n} more of the targets in other plans.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Something is filled in at {names}.</source>
   <translation type="unfinished">Llenwir rhywbeth yn {names}.</translation>
  </message>
  <message>
   <source>Something that it belongs to was deleted since. Undo that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something that was added since stands in its place. Undo or delete that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in the program.</source>
   <translation type="unfinished">Aeth rhywbeth o'i le yn y rhaglen.</translation>
  </message>
  <message>
   <source>Source kind</source>
   <translation type="unfinished">Math o ffynhonnell</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished">Ffynonellau</translation>
  </message>
  <message>
   <source>Space ticks, Alt+Up and Alt+Down move</source>
   <translation type="unfinished">Mae Space yn ticio, Alt+Up ac Alt+Down yn symud</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation type="unfinished">Staff</translation>
  </message>
  <message>
   <source>Staff guidance notes</source>
   <translation type="unfinished">Nodiadau canllaw i staff</translation>
  </message>
  <message>
   <source>Staff notes</source>
   <translation type="unfinished">Nodiadau staff</translation>
  </message>
  <message>
   <source>Staff only</source>
   <translation type="unfinished">Staff yn unig</translation>
  </message>
  <message>
   <source>Staff role</source>
   <translation type="unfinished">Rôl staff</translation>
  </message>
  <message>
   <source>Staff who teach</source>
   <translation type="unfinished">Staff sy'n addysgu</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished">Cam</translation>
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished">Dechrau</translation>
  </message>
  <message>
   <source>Start review {number}</source>
   <translation type="unfinished">Dechrau adolygiad {number}</translation>
  </message>
  <message>
   <source>Start the initial assessment</source>
   <translation type="unfinished">Dechrau'r asesiad cychwynnol</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">Cyflwr</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished">Statws</translation>
  </message>
  <message>
   <source>Statutory expectations</source>
   <translation type="unfinished">Disgwyliadau statudol</translation>
  </message>
  <message>
   <source>Statutory expectations: {words}</source>
   <translation type="unfinished">Disgwyliadau statudol: {words}</translation>
  </message>
  <message>
   <source>Statutory subject</source>
   <translation type="unfinished">Pwnc statudol</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">Aros</translation>
  </message>
  <message>
   <source>Step before</source>
   <translation type="unfinished">Y cam cynt</translation>
  </message>
  <message>
   <source>Stepping stones up to the next review. Three to five at a time are enough.</source>
   <translation type="unfinished">Camau bach hyd at yr adolygiad nesaf. Mae tri i bump ar y tro yn ddigon.</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished">Camau</translation>
  </message>
  <message>
   <source>Still the bank's words: make it this learner's.</source>
   <translation type="unfinished">Geiriau'r banc o hyd: gwnewch nhw'n eiddo i'r dysgwr hwn.</translation>
  </message>
  <message>
   <source>Stop second copies</source>
   <translation type="unfinished">Stopio ail gopïau</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation type="unfinished">Stopio ei ddefnyddio</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation type="unfinished">Wedi stopio.</translation>
  </message>
  <message>
   <source>Story</source>
   <translation type="unfinished">Stori</translation>
  </message>
  <message>
   <source>Strand</source>
   <translation type="unfinished">Llinyn</translation>
  </message>
  <message>
   <source>Strategies</source>
   <translation type="unfinished">Strategaethau</translation>
  </message>
  <message>
   <source>Strategies of the bank</source>
   <translation type="unfinished">Strategaethau'r banc</translation>
  </message>
  <message>
   <source>Strength of the password</source>
   <translation type="unfinished">Cryfder y cyfrinair</translation>
  </message>
  <message>
   <source>Strengths, needs and support by skill area</source>
   <translation type="unfinished">Cryfderau, anghenion a chymorth fesul maes sgiliau</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation type="unfinished">Cryf</translation>
  </message>
  <message>
   <source>Struck through: taken out. Underlined: put in.</source>
   <translation type="unfinished">Llinell drwyddo: tynnwyd. Tanlinell: rhoddwyd i mewn.</translation>
  </message>
  <message>
   <source>Subject or course</source>
   <translation type="unfinished">Pwnc neu gwrs</translation>
  </message>
  <message>
   <source>Suggest a target, a strategy, a part of the programme or a provider to several learners at once. It waits until you have made it each learner's own; only then it stands in a plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestions that wait</source>
   <translation type="unfinished">Awgrymiadau sy'n aros</translation>
  </message>
  <message>
   <source>Suggestions to make their own ({waiting})</source>
   <translation type="unfinished">Awgrymiadau i'w gwneud yn eiddo iddynt ({waiting})</translation>
  </message>
  <message>
   <source>Summary by skill area</source>
   <translation type="unfinished">Crynodeb fesul maes sgiliau</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation type="unfinished">Dydd Sul</translation>
  </message>
  <message>
   <source>Support</source>
   <translation type="unfinished">Cymorth</translation>
  </message>
  <message>
   <source>Support &amp;bundle…</source>
   <translation type="unfinished">&amp;Bwndel cymorth…</translation>
  </message>
  <message>
   <source>Support and access arrangements</source>
   <translation type="unfinished">Cymorth a threfniadau mynediad</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation type="unfinished">Bwndel cymorth</translation>
  </message>
  <message>
   <source>Support bundle…</source>
   <translation type="unfinished">Bwndel cymorth…</translation>
  </message>
  <message>
   <source>Support kind</source>
   <translation type="unfinished">Math o gymorth</translation>
  </message>
  <message>
   <source>Surname</source>
   <translation type="unfinished">Cyfenw</translation>
  </message>
  <message>
   <source>Symbol mode</source>
   <translation type="unfinished">Modd symbolau</translation>
  </message>
  <message>
   <source>T&amp;ype up</source>
   <translation type="unfinished">&amp;Teipio</translation>
  </message>
  <message>
   <source>Tab: next cell.  Enter: next target.  Ctrl+Enter: finish this learner and go to the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation type="unfinished">Cymryd yn &amp;ôl</translation>
  </message>
  <message>
   <source>Take a sheet from the pile. Type a few letters of the learner's name, or the number printed on the sheet, and press Enter: its boxes come in the order of the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take from a file…</source>
   <translation type="unfinished">Cymryd o ffeil…</translation>
  </message>
  <message>
   <source>Take in what the learner said</source>
   <translation type="unfinished">Cymryd yr hyn a ddywedodd y dysgwr</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation type="unfinished">Tynnu</translation>
  </message>
  <message>
   <source>Take out again</source>
   <translation type="unfinished">Tynnu allan eto</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation type="unfinished">Cymryd drosodd</translation>
  </message>
  <message>
   <source>Take the look of the papers from a file</source>
   <translation type="unfinished">Cymryd golwg y papurau o ffeil</translation>
  </message>
  <message>
   <source>Take this look over?</source>
   <translation type="unfinished">Cymryd yr olwg hon?</translation>
  </message>
  <message>
   <source>Takes two minutes: the school's name, yours, and a password.</source>
   <translation type="unfinished">Mae'n cymryd dau funud: enw'r ysgol, eich enw chi, a chyfrinair.</translation>
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished">Targed</translation>
  </message>
  <message>
   <source>Target &amp;bank</source>
   <translation type="unfinished">&amp;Banc targedau</translation>
  </message>
  <message>
   <source>Target achieved</source>
   <translation type="unfinished">Targed wedi'i gyflawni</translation>
  </message>
  <message>
   <source>Target cards</source>
   <translation type="unfinished">Cardiau targed</translation>
  </message>
  <message>
   <source>Target changed</source>
   <translation type="unfinished">Targed wedi'i newid</translation>
  </message>
  <message>
   <source>Target set</source>
   <translation type="unfinished">Gosodwyd targed</translation>
  </message>
  <message>
   <source>Target status</source>
   <translation type="unfinished">Statws targed</translation>
  </message>
  <message>
   <source>Target still the bank's</source>
   <translation type="unfinished">Targed y banc o hyd</translation>
  </message>
  <message>
   <source>Target stopped</source>
   <translation type="unfinished">Targed wedi'i stopio</translation>
  </message>
  <message>
   <source>Target without a need</source>
   <translation type="unfinished">Targed heb angen</translation>
  </message>
  <message>
   <source>Target without an outcome</source>
   <translation type="unfinished">Targed heb ganlyniad</translation>
  </message>
  <message>
   <source>Target {number}</source>
   <translation type="unfinished">Targed {number}</translation>
  </message>
  <message>
   <source>Target {number} of {all}</source>
   <translation type="unfinished">Targed {number} o {all}</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation type="unfinished">Targedau</translation>
  </message>
  <message>
   <source>Targets for the year. Each answers a need and leads to the destination.</source>
   <translation type="unfinished">Targedau am y flwyddyn. Mae pob un yn ateb angen ac yn arwain at y cyrchfan.</translation>
  </message>
  <message>
   <source>Targets looked at</source>
   <translation type="unfinished">Targedau yr edrychwyd arnynt</translation>
  </message>
  <message>
   <source>Targets of the bank</source>
   <translation type="unfinished">Targedau'r banc</translation>
  </message>
  <message>
   <source>Targets or strategies</source>
   <translation type="unfinished">Targedau neu strategaethau</translation>
  </message>
  <message>
   <source>Targets to review</source>
   <translation type="unfinished">Targedau i'w hadolygu</translation>
  </message>
  <message>
   <source>Tasks by adult</source>
   <translation type="unfinished">Tasgau fesul oedolyn</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation type="unfinished">Gwyrddlas</translation>
  </message>
  <message>
   <source>Text of the file</source>
   <translation type="unfinished">Testun y ffeil</translation>
  </message>
  <message>
   <source>That was the last: close the round.</source>
   <translation type="unfinished">Dyna'r olaf: caewch y rownd.</translation>
  </message>
  <message>
   <source>That was too short. Press Record, speak, then press Stop.</source>
   <translation type="unfinished">Roedd hynny'n rhy fyr. Pwyswch Recordio, siaradwch, yna pwyswch Stopio.</translation>
  </message>
  <message>
   <source>The UPN fits, but name and date of birth differ. Check who this is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app came with these translations, and no speaker of the languages had read them. Print “My plan” in one, let somebody who speaks it read it, change words above, and note the check here. It is told before papers are printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app is open already.</source>
   <translation type="unfinished">Mae'r rhaglen ar agor yn barod.</translation>
  </message>
  <message>
   <source>The app's words</source>
   <translation type="unfinished">Geiriau'r rhaglen</translation>
  </message>
  <message>
   <source>The assessment of {assessed_on}</source>
   <translation type="unfinished">Asesiad {assessed_on}</translation>
  </message>
  <message>
   <source>The backup can't be read.</source>
   <translation type="unfinished">Ni ellir darllen y copi wrth gefn.</translation>
  </message>
  <message>
   <source>The backup is checked and lies ready. Close all programs that use the school's folder and start the app again: it will finish the restore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is locked.</source>
   <translation type="unfinished">Mae'r copi wrth gefn wedi'i gloi.</translation>
  </message>
  <message>
   <source>The backup is made and checked.</source>
   <translation type="unfinished">Mae'r copi wrth gefn wedi'i wneud a'i wirio.</translation>
  </message>
  <message>
   <source>The backup is made, but the second copy is not.</source>
   <translation type="unfinished">Mae'r copi wrth gefn wedi'i wneud, ond nid yr ail gopi.</translation>
  </message>
  <message>
   <source>The backup is restored.</source>
   <translation type="unfinished">Mae'r copi wrth gefn wedi'i adfer.</translation>
  </message>
  <message>
   <source>The backup was made, but not copied to the second folder. {why}</source>
   <translation type="unfinished">Gwnaed y copi wrth gefn, ond ni chafodd ei gopïo i'r ail ffolder. {why}</translation>
  </message>
  <message>
   <source>The backup was made, but not copied to the second folder: what was written there could not be read back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was not opened: something else is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was not opened: this is the demonstration school.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was not opened: windows wait behind the password, or a learner is answering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bank has this strategy already.</source>
   <translation type="unfinished">Mae'r strategaeth hon gan y banc yn barod.</translation>
  </message>
  <message>
   <source>The bank has this target already.</source>
   <translation type="unfinished">Mae'r targed hwn gan y banc yn barod.</translation>
  </message>
  <message>
   <source>The checklist is put away. “Your first plan” in the Help menu brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The checks were stopped. “Look again” starts them anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The columns with the learners' names are not chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date of birth is in the future. Check the year.</source>
   <translation type="unfinished">Mae'r dyddiad geni yn y dyfodol. Gwiriwch y flwyddyn.</translation>
  </message>
  <message>
   <source>The date of leaving is taken away, and the plan goes on where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demonstration has no password to ask for.</source>
   <translation type="unfinished">Nid oes cyfrinair i'r enghraifft.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation type="unfinished">Mae'r ddisg yn llawn.</translation>
  </message>
  <message>
   <source>The file can't be read: {error}.</source>
   <translation type="unfinished">Ni ellir darllen y ffeil: {error}.</translation>
  </message>
  <message>
   <source>The files from before are kept in {folder}.</source>
   <translation type="unfinished">Cedwir y ffeiliau o'r blaen yn {folder}.</translation>
  </message>
  <message>
   <source>The files from before are kept in {kept}.</source>
   <translation type="unfinished">Cedwir y ffeiliau o'r blaen yn {kept}.</translation>
  </message>
  <message>
   <source>The first row must name the columns, such as Forename, Surname, UPN. Export the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder holds the school's file and its key. Never copy them by hand: make a backup instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder or file is not there.</source>
   <translation type="unfinished">Nid yw'r ffolder neu'r ffeil yno.</translation>
  </message>
  <message>
   <source>The full plan for the file, parents and carers, and providers.</source>
   <translation type="unfinished">Y cynllun llawn i'r ffeil, rhieni a gofalwyr, a darparwyr.</translation>
  </message>
  <message>
   <source>The half-term can't end before it starts.</source>
   <translation type="unfinished">Ni all yr hanner tymor orffen cyn iddo ddechrau.</translation>
  </message>
  <message>
   <source>The initial assessment comes first, within six weeks of entry: what has the learner achieved, what are they good at, what do they need help with?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The initial assessment to fill in by hand, with needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The initial assessment usually comes first.</source>
   <translation type="unfinished">Yr asesiad cychwynnol sy'n dod gyntaf fel arfer.</translation>
  </message>
  <message>
   <source>The key file is damaged.</source>
   <translation type="unfinished">Mae'r ffeil allwedd wedi'i difrodi.</translation>
  </message>
  <message>
   <source>The key file is missing.</source>
   <translation type="unfinished">Mae'r ffeil allwedd ar goll.</translation>
  </message>
  <message>
   <source>The key file of this backup is not beside it.</source>
   <translation type="unfinished">Nid yw ffeil allwedd y copi wrth gefn hwn wrth ei ymyl.</translation>
  </message>
  <message>
   <source>The key file was made by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last change was not saved. Put the file back, or close the app and restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last plan is closed.</source>
   <translation type="unfinished">Mae'r cynllun diwethaf wedi'i gau.</translation>
  </message>
  <message>
   <source>The learner</source>
   <translation type="unfinished">Y dysgwr</translation>
  </message>
  <message>
   <source>The learner came on {entry_date} and can't have left before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner came on {entry}, after this assessment. That is right only where another school made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner can answer short questions on the screen first. The answers then stand beside each step.</source>
   <translation type="unfinished">Gall y dysgwr ateb cwestiynau byr ar y sgrin yn gyntaf. Yna mae'r atebion wrth ochr pob cam.</translation>
  </message>
  <message>
   <source>The learner can answer short questions on the screen, with faces and symbols, before the talk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner can't enter before being born. Check both dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner can't leave before the date of entry. Check both dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner first</source>
   <translation type="unfinished">Y dysgwr yn gyntaf</translation>
  </message>
  <message>
   <source>The learner has said nothing yet.</source>
   <translation type="unfinished">Nid yw'r dysgwr wedi dweud dim eto.</translation>
  </message>
  <message>
   <source>The learner speaks, {longest} minutes at most. Press Record, and Stop at the end. The sound is kept encrypted in the record only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner was born after the {what} of {on}.</source>
   <translation type="unfinished">Ganwyd y dysgwr ar ôl yr {what} ar {on}.</translation>
  </message>
  <message>
   <source>The learner was born on {born}. Check the day of the assessment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner will have more than {limit} short-term targets at once; more are easily forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learner's own plan in plain words, in the learner's print profile.</source>
   <translation type="unfinished">Cynllun y dysgwr ei hun mewn geiriau clir, ym mhroffil argraffu'r dysgwr.</translation>
  </message>
  <message>
   <source>The learner's week as a timetable with places, teachers and times.</source>
   <translation type="unfinished">Wythnos y dysgwr fel amserlen gyda lleoedd, athrawon ac amserau.</translation>
  </message>
  <message>
   <source>The learner's wishes about who sees what, in plain words, to agree on or change.</source>
   <translation type="unfinished">Dymuniadau'r dysgwr ynghylch pwy sy'n gweld beth, mewn geiriau clir, i gytuno arnynt neu eu newid.</translation>
  </message>
  <message>
   <source>The learner: {said}</source>
   <translation type="unfinished">Y dysgwr: {said}</translation>
  </message>
  <message>
   <source>The look of the papers is saved.</source>
   <translation type="unfinished">Mae golwg y papurau wedi'i chadw.</translation>
  </message>
  <message>
   <source>The memory stick or the phone may be gone. Connect it, then add the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The microphone can't be used.</source>
   <translation type="unfinished">Ni ellir defnyddio'r meicroffon.</translation>
  </message>
  <message>
   <source>The microphone was unplugged or is used by another program. What was heard until then is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The moving-on plan says where the learner goes next, what they take with them, and what will make the change succeed.</source>
   <translation type="unfinished">Mae'r cynllun symud ymlaen yn dweud ble mae'r dysgwr yn mynd nesaf, beth mae'n mynd gydag ef, a beth fydd yn gwneud i'r newid lwyddo.</translation>
  </message>
  <message>
   <source>The moving-on plan to fill in by hand, with visits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the school, or yours, can't be used.</source>
   <translation type="unfinished">Ni ellir defnyddio enw'r ysgol, neu'ch enw chi.</translation>
  </message>
  <message>
   <source>The newest backup is of {when}.</source>
   <translation type="unfinished">Mae'r copi wrth gefn diweddaraf o {when}.</translation>
  </message>
  <message numerus="yes">
   <source>The newest backup is {n} days old. Make one now.</source>
   <extracomment>For one: The newest backup is {n} day old. Make one now.</extracomment>
   <translation type="unfinished">
    <numerusform>Mae'r copi wrth gefn diweddaraf yn {n} diwrnod oed. Gwnewch un nawr.</numerusform>
    <numerusform>Mae'r copi wrth gefn diweddaraf yn {n} diwrnod oed. Gwnewch un nawr.</numerusform>
    <numerusform>Mae'r copi wrth gefn diweddaraf yn {n} diwrnod oed. Gwnewch un nawr.</numerusform>
    <numerusform>Mae'r copi wrth gefn diweddaraf yn {n} diwrnod oed. Gwnewch un nawr.</numerusform>
    <numerusform>Mae'r copi wrth gefn diweddaraf yn {n} diwrnod oed. Gwnewch un nawr.</numerusform>
   </translation>
  </message>
  <message>
   <source>The next review can't be before this one. Check both dates.</source>
   <translation type="unfinished">Ni all yr adolygiad nesaf fod cyn hwn. Gwiriwch y ddau ddyddiad.</translation>
  </message>
  <message>
   <source>The next review has no date yet.</source>
   <translation type="unfinished">Nid oes dyddiad i'r adolygiad nesaf eto.</translation>
  </message>
  <message>
   <source>The old code no longer works. Without the new one a forgotten password can't be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old code stops working, except for backups made before. Print the new sheet and lock it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The open targets in a line each</source>
   <translation type="unfinished">Y targedau agored mewn llinell yr un</translation>
  </message>
  <message>
   <source>The own field “{label}” of this file can't be taken over: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The papers are still being made.</source>
   <translation type="unfinished">Mae'r papurau'n dal i gael eu gwneud.</translation>
  </message>
  <message>
   <source>The password is changed.</source>
   <translation type="unfinished">Mae'r cyfrinair wedi'i newid.</translation>
  </message>
  <message>
   <source>The password works where the backup's key file lies beside it; the recovery code always.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place</source>
   <translation type="unfinished">Y lle</translation>
  </message>
  <message>
   <source>The placement can't end before it starts. Check both dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement is over: ask the learner how it was.</source>
   <translation type="unfinished">Mae'r lleoliad drosodd: gofynnwch i'r dysgwr sut oedd.</translation>
  </message>
  <message>
   <source>The plan as it is now</source>
   <translation type="unfinished">Y cynllun fel y mae nawr</translation>
  </message>
  <message>
   <source>The plan can't end before it starts. Check both dates.</source>
   <translation type="unfinished">Ni all y cynllun orffen cyn iddo ddechrau. Gwiriwch y ddau ddyddiad.</translation>
  </message>
  <message>
   <source>The plan for the file, and My plan for the learner</source>
   <translation type="unfinished">Y cynllun i'r ffeil, a Fy nghynllun i'r dysgwr</translation>
  </message>
  <message>
   <source>The plan is a draft; nobody has agreed to it yet.</source>
   <translation type="unfinished">Drafft yw'r cynllun; nid oes neb wedi cytuno arno eto.</translation>
  </message>
  <message>
   <source>The plan is agreed: this begins version {number}.</source>
   <translation type="unfinished">Cytunwyd ar y cynllun: mae hyn yn dechrau fersiwn {number}.</translation>
  </message>
  <message>
   <source>The plan to fill in by hand, from destination to agreement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The present files are kept aside in any case.</source>
   <translation type="unfinished">Cedwir y ffeiliau presennol o'r neilltu beth bynnag.</translation>
  </message>
  <message>
   <source>The present records, if there are any, are kept aside. The whole backup is checked before anything is changed.</source>
   <translation type="unfinished">Cedwir y cofnodion presennol, os oes rhai, o'r neilltu. Gwirir y copi wrth gefn cyfan cyn newid dim.</translation>
  </message>
  <message>
   <source>The printer did not answer.</source>
   <translation type="unfinished">Nid atebodd yr argraffydd.</translation>
  </message>
  <message>
   <source>The printer did not take the papers.</source>
   <translation type="unfinished">Ni chymerodd yr argraffydd y papurau.</translation>
  </message>
  <message>
   <source>The printer is stopped.</source>
   <translation type="unfinished">Mae'r argraffydd wedi stopio.</translation>
  </message>
  <message>
   <source>The program gives the values of this list their meaning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program needs this value.</source>
   <translation type="unfinished">Mae angen y gwerth hwn ar y rhaglen.</translation>
  </message>
  <message>
   <source>The questions of the next review and each target with faces, to fill in by hand a week before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The questions of the review</source>
   <translation type="unfinished">Cwestiynau'r adolygiad</translation>
  </message>
  <message>
   <source>The record</source>
   <translation type="unfinished">Y cofnod</translation>
  </message>
  <message>
   <source>The record was changed since. Undo that first.</source>
   <translation type="unfinished">Newidiwyd y cofnod ers hynny. Dadwnewch hynny'n gyntaf.</translation>
  </message>
  <message>
   <source>The record was deleted since. Undo that first.</source>
   <translation type="unfinished">Dilëwyd y cofnod ers hynny. Dadwnewch hynny'n gyntaf.</translation>
  </message>
  <message>
   <source>The records are to be kept beside the program, but nothing can be written there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The records have changed since this preview was made.</source>
   <translation type="unfinished">Mae'r cofnodion wedi newid ers gwneud y rhagolwg hwn.</translation>
  </message>
  <message>
   <source>The records were last changed on {day}. Set the clock in the system’s settings before you go on: the app fills in days, and reckons what is due, by this clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery code has {length} characters, but {number} were typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The restore could not be finished: a file is in use.</source>
   <translation type="unfinished">Ni ellid gorffen yr adferiad: mae ffeil mewn defnydd.</translation>
  </message>
  <message>
   <source>The review can't be before the plan, which starts on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review of {last} is after this day of leaving.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review of {name} was begun in the wizard, and something there is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review that this went into is no longer open.</source>
   <translation type="unfinished">Nid yw'r adolygiad yr aeth hwn iddo ar agor mwyach.</translation>
  </message>
  <message>
   <source>The round is closed.</source>
   <translation type="unfinished">Mae'r rownd wedi cau.</translation>
  </message>
  <message>
   <source>The same</source>
   <translation type="unfinished">Yr un fath</translation>
  </message>
  <message>
   <source>The same &amp;again</source>
   <translation type="unfinished">Yr un &amp;eto</translation>
  </message>
  <message>
   <source>The same guide without a name, to copy for a whole class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample is of an invented learner.</source>
   <translation type="unfinished">Mae'r sampl o ddysgwr dychmygol.</translation>
  </message>
  <message>
   <source>The school</source>
   <translation type="unfinished">Yr ysgol</translation>
  </message>
  <message>
   <source>The school has no name yet.</source>
   <translation type="unfinished">Nid oes enw i'r ysgol eto.</translation>
  </message>
  <message>
   <source>The school's file</source>
   <translation type="unfinished">Ffeil yr ysgol</translation>
  </message>
  <message>
   <source>The school's file is busy.</source>
   <translation type="unfinished">Mae ffeil yr ysgol yn brysur.</translation>
  </message>
  <message>
   <source>The school's file is closed.</source>
   <translation type="unfinished">Mae ffeil yr ysgol wedi'i chau.</translation>
  </message>
  <message>
   <source>The school's file is damaged.</source>
   <translation type="unfinished">Mae ffeil yr ysgol wedi'i difrodi.</translation>
  </message>
  <message>
   <source>The school's file is missing, although its key is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The school's file was moved, removed or replaced while the app was open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The school's logo</source>
   <translation type="unfinished">Logo'r ysgol</translation>
  </message>
  <message>
   <source>The school's logo could not be printed.</source>
   <translation type="unfinished">Ni ellid argraffu logo'r ysgol.</translation>
  </message>
  <message>
   <source>The school's name at the top.</source>
   <translation type="unfinished">Enw'r ysgol ar y brig.</translation>
  </message>
  <message>
   <source>The second copy was not made.</source>
   <translation type="unfinished">Ni wnaed yr ail gopi.</translation>
  </message>
  <message>
   <source>The settings are saved.</source>
   <translation type="unfinished">Mae'r gosodiadau wedi'u cadw.</translation>
  </message>
  <message>
   <source>The short-term targets of now as cards to cut out, for desk or pocket.</source>
   <translation type="unfinished">Targedau tymor byr presennol fel cardiau i'w torri allan, i'r ddesg neu'r boced.</translation>
  </message>
  <message>
   <source>The signed pages of version {number} can't be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The six weeks of log block {names} are over: it is filed with this review.</source>
   <translation type="unfinished">Mae chwe wythnos bloc log {names} ar ben: caiff ei ffeilio gyda'r adolygiad hwn.</translation>
  </message>
  <message>
   <source>The story begins with the date of entry and the initial assessment.</source>
   <translation type="unfinished">Mae'r stori'n dechrau gyda'r dyddiad mynediad a'r asesiad cychwynnol.</translation>
  </message>
  <message>
   <source>The support bundle is saved.</source>
   <translation type="unfinished">Mae'r bwndel cymorth wedi'i gadw.</translation>
  </message>
  <message>
   <source>The targets of the plan have changed since. Close this review and open it again; nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passwords are not the same.</source>
   <translation type="unfinished">Nid yw'r ddau gyfrinair yr un fath.</translation>
  </message>
  <message numerus="yes">
   <source>The units come to {n} credits. Check which number is right.</source>
   <extracomment>For one: The units come to {n} credit. Check which number is right.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The whole paper</source>
   <translation type="unfinished">Y papur cyfan</translation>
  </message>
  <message>
   <source>The windows speak it when the program is started next.</source>
   <translation type="unfinished">Bydd y ffenestri'n ei siarad pan ddechreuir y rhaglen nesaf.</translation>
  </message>
  <message>
   <source>The words in {language} are not yet checked by a speaker of it.</source>
   <translation type="unfinished">Nid yw'r geiriau yn {language} wedi'u gwirio gan siaradwr eto.</translation>
  </message>
  <message>
   <source>The words in {language} were checked by {who} on {day}.</source>
   <translation type="unfinished">Gwiriwyd y geiriau yn {language} gan {who} ar {day}.</translation>
  </message>
  <message>
   <source>The year can't end before it starts.</source>
   <translation type="unfinished">Ni all y flwyddyn orffen cyn iddi ddechrau.</translation>
  </message>
  <message>
   <source>The {what} of {on} is before this date of entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their makers may ask to be named on each page that shows one: say so under “Whose symbols”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no learners yet. Add them one by one, or import the list that your school's system writes.</source>
   <translation type="unfinished">Nid oes dysgwyr eto. Ychwanegwch nhw fesul un, neu mewnforiwch y rhestr y mae system eich ysgol yn ei hysgrifennu.</translation>
  </message>
  <message>
   <source>There are {count} own fields here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {number} short-term targets at once; more than {limit} are easily forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a field “{label}” here already.</source>
   <translation type="unfinished">Mae maes “{label}” yma yn barod.</translation>
  </message>
  <message>
   <source>There is a result: write its date too.</source>
   <translation type="unfinished">Mae canlyniad: ysgrifennwch ei ddyddiad hefyd.</translation>
  </message>
  <message>
   <source>There is a scale “{name}” already.</source>
   <translation type="unfinished">Mae graddfa “{name}” yn barod.</translation>
  </message>
  <message>
   <source>There is a school's file in this folder already.</source>
   <translation type="unfinished">Mae ffeil ysgol yn y ffolder hwn yn barod.</translation>
  </message>
  <message>
   <source>There is another wish of {said_on} about this.</source>
   <translation type="unfinished">Mae dymuniad arall o {said_on} am hyn.</translation>
  </message>
  <message>
   <source>There is no achievement yet: add one under Who they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no agreed plan to review yet.</source>
   <translation type="unfinished">Nid oes cynllun y cytunwyd arno i'w adolygu eto.</translation>
  </message>
  <message>
   <source>There is no backup yet. Make one now, and choose a second folder such as a memory stick under Backups.</source>
   <translation type="unfinished">Nid oes copi wrth gefn eto. Gwnewch un nawr, a dewiswch ail ffolder fel cof bach dan Copïau wrth gefn.</translation>
  </message>
  <message>
   <source>There is no backup yet. The first one is also made by itself when you close the app after a change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no initial assessment yet.</source>
   <translation type="unfinished">Nid oes asesiad cychwynnol eto.</translation>
  </message>
  <message>
   <source>There is no learner in this group.</source>
   <translation type="unfinished">Nid oes dysgwr yn y grŵp hwn.</translation>
  </message>
  <message>
   <source>There is no log block yet: begin one under Logs.</source>
   <translation type="unfinished">Nid oes bloc log eto: dechreuwch un dan Logiau.</translation>
  </message>
  <message>
   <source>There is no log block {identity}.</source>
   <translation type="unfinished">Nid oes bloc log {identity}.</translation>
  </message>
  <message>
   <source>There is no moving-on plan for {mark} yet.</source>
   <translation type="unfinished">Nid oes cynllun symud ymlaen i {mark} eto.</translation>
  </message>
  <message>
   <source>There is no moving-on plan yet: make it under Moving on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no number {wrong} on this sheet: they go from 1 to {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no part of the programme yet. Add the parts in the step before.</source>
   <translation type="unfinished">Nid oes rhan o'r rhaglen eto. Ychwanegwch y rhannau yn y cam blaenorol.</translation>
  </message>
  <message>
   <source>There is no plan yet.</source>
   <translation type="unfinished">Nid oes cynllun eto.</translation>
  </message>
  <message>
   <source>There is no plan yet. It says where the learner wants to get to, and how.</source>
   <translation type="unfinished">Nid oes cynllun eto. Mae'n dweud ble mae'r dysgwr am gyrraedd, a sut.</translation>
  </message>
  <message>
   <source>There is no review yet.</source>
   <translation type="unfinished">Nid oes adolygiad eto.</translation>
  </message>
  <message>
   <source>There is no sample of this paper.</source>
   <translation type="unfinished">Nid oes sampl o'r papur hwn.</translation>
  </message>
  <message>
   <source>There is no story to tell of {mark} yet.</source>
   <translation type="unfinished">Nid oes stori i'w hadrodd am {mark} eto.</translation>
  </message>
  <message>
   <source>There is no such step in this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such step in this wizard.</source>
   <translation type="unfinished">Nid oes cam o'r fath yn y dewin hwn.</translation>
  </message>
  <message>
   <source>There is no {noun} here yet. “Add {noun}” begins one.</source>
   <translation type="unfinished">Nid oes {noun} yma eto. Mae “Ychwanegu {noun}” yn dechrau un.</translation>
  </message>
  <message>
   <source>There is nothing to do again.</source>
   <translation type="unfinished">Nid oes dim i'w wneud eto.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation type="unfinished">Nid oes dim i'w ddadwneud.</translation>
  </message>
  <message>
   <source>There is too little free memory to check the password.</source>
   <translation type="unfinished">Nid oes digon o gof rhydd i wirio'r cyfrinair.</translation>
  </message>
  <message>
   <source>There is unfinished work on another record of this learner.</source>
   <translation type="unfinished">Mae gwaith anorffenedig ar gofnod arall o'r dysgwr hwn.</translation>
  </message>
  <message>
   <source>These are still the words for the whole group. Say what this learner will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These dates overlap {name} ({dates}).</source>
   <translation type="unfinished">Mae'r dyddiadau hyn yn gorgyffwrdd â {name} ({dates}).</translation>
  </message>
  <message>
   <source>They must know (restricted)</source>
   <translation type="unfinished">Rhaid iddynt wybod (cyfyngedig)</translation>
  </message>
  <message>
   <source>This &amp;screen</source>
   <translation type="unfinished">Y &amp;sgrin hon</translation>
  </message>
  <message>
   <source>This PDF can't be shown here.</source>
   <translation type="unfinished">Ni ellir dangos y PDF hwn yma.</translation>
  </message>
  <message>
   <source>This ULN's last digit does not fit the others. Compare it with the exams office's list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UPN's first letter does not fit its digits. Compare it with the school's records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This achievement is no longer in the file.</source>
   <translation type="unfinished">Nid yw'r cyflawniad hwn yn y ffeil mwyach.</translation>
  </message>
  <message>
   <source>This backup belongs to another school's file, or its beginning is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This backup belongs to another school's file.</source>
   <translation type="unfinished">Mae'r copi wrth gefn hwn yn perthyn i ffeil ysgol arall.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of the program.</source>
   <translation type="unfinished">Gwnaed y copi wrth gefn hwn gan fersiwn mwy newydd o'r rhaglen.</translation>
  </message>
  <message>
   <source>This can't be done again: {done}</source>
   <translation type="unfinished">Ni ellir gwneud hyn eto: {done}</translation>
  </message>
  <message>
   <source>This can't be kept.</source>
   <translation type="unfinished">Ni ellir cadw hyn.</translation>
  </message>
  <message>
   <source>This can't be less than {ge:g}.</source>
   <translation type="unfinished">Ni all hwn fod yn llai na {ge:g}.</translation>
  </message>
  <message>
   <source>This can't be more than {le:g}.</source>
   <translation type="unfinished">Ni all hwn fod yn fwy na {le:g}.</translation>
  </message>
  <message>
   <source>This can't be undone: {done}</source>
   <translation type="unfinished">Ni ellir dadwneud hyn: {done}</translation>
  </message>
  <message>
   <source>This date is in the future. Check the day and the year.</source>
   <translation type="unfinished">Mae'r dyddiad hwn yn y dyfodol. Gwiriwch y diwrnod a'r flwyddyn.</translation>
  </message>
  <message>
   <source>This day is in the future. Check the day and the year.</source>
   <translation type="unfinished">Mae'r diwrnod hwn yn y dyfodol. Gwiriwch y diwrnod a'r flwyddyn.</translation>
  </message>
  <message>
   <source>This ends before it starts. Check both times.</source>
   <translation type="unfinished">Mae hwn yn gorffen cyn iddo ddechrau. Gwiriwch y ddau amser.</translation>
  </message>
  <message>
   <source>This ends before it was shared. Check both dates.</source>
   <translation type="unfinished">Mae hwn yn gorffen cyn iddo gael ei rannu. Gwiriwch y ddau ddyddiad.</translation>
  </message>
  <message>
   <source>This file can't be read any more.</source>
   <translation type="unfinished">Ni ellir darllen y ffeil hon mwyach.</translation>
  </message>
  <message>
   <source>This file has more than {column_limit} columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has more than {row_limit} rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has no table with headings.</source>
   <translation type="unfinished">Nid oes tabl â phenawdau yn y ffeil hon.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation type="unfinished">Mae'r ffeil hon yn wag.</translation>
  </message>
  <message>
   <source>This file is in use by another program.</source>
   <translation type="unfinished">Mae'r ffeil hon mewn defnydd gan raglen arall.</translation>
  </message>
  <message>
   <source>This file is larger than 20 MB.</source>
   <translation type="unfinished">Mae'r ffeil hon yn fwy nag 20 MB.</translation>
  </message>
  <message>
   <source>This file is no backup, or it is damaged.</source>
   <translation type="unfinished">Nid copi wrth gefn yw'r ffeil hon, neu mae wedi'i difrodi.</translation>
  </message>
  <message>
   <source>This file is no longer there.</source>
   <translation type="unfinished">Nid yw'r ffeil hon yno mwyach.</translation>
  </message>
  <message>
   <source>This file is no text, or it is damaged.</source>
   <translation type="unfinished">Nid testun yw'r ffeil hon, neu mae wedi'i difrodi.</translation>
  </message>
  <message>
   <source>This file was made by a newer version of the program.</source>
   <translation type="unfinished">Gwnaed y ffeil hon gan fersiwn mwy newydd o'r rhaglen.</translation>
  </message>
  <message>
   <source>This file's letters can't be read as {encoding}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder or file can't be written to.</source>
   <translation type="unfinished">Ni ellir ysgrifennu i'r ffolder neu'r ffeil hon.</translation>
  </message>
  <message>
   <source>This half-term</source>
   <translation type="unfinished">Yr hanner tymor hwn</translation>
  </message>
  <message>
   <source>This is a PDF, not a CSV file.</source>
   <translation type="unfinished">PDF yw hwn, nid ffeil CSV.</translation>
  </message>
  <message>
   <source>This is a folder, not a file.</source>
   <translation type="unfinished">Ffolder yw hwn, nid ffeil.</translation>
  </message>
  <message>
   <source>This is a spreadsheet (such as .xlsx), not a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a web page or an XML file, not a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a word-processor file, not a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is after the plan, which ends on {plan_ends}.</source>
   <translation type="unfinished">Mae hwn ar ôl y cynllun, sy'n gorffen ar {plan_ends}.</translation>
  </message>
  <message>
   <source>This is all that the bundle holds, without names, notes or anything else of a record. Read it, save it as one file, and give that to your technician. Nothing is sent by the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is an old Excel file (.xls), not a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is before the plan, which starts on {plan_starts}.</source>
   <translation type="unfinished">Mae hwn cyn y cynllun, sy'n dechrau ar {plan_starts}.</translation>
  </message>
  <message>
   <source>This is me</source>
   <translation type="unfinished">Dyma fi</translation>
  </message>
  <message>
   <source>This is no longer in the learner's plan.</source>
   <translation type="unfinished">Nid yw hwn yng nghynllun y dysgwr mwyach.</translation>
  </message>
  <message>
   <source>This is not a file of a school's papers, or it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a file that can be kept.</source>
   <translation type="unfinished">Ni ellir cadw'r ffeil hon.</translation>
  </message>
  <message>
   <source>This is not written as it should be.</source>
   <translation type="unfinished">Nid yw hwn wedi'i ysgrifennu fel y dylai.</translation>
  </message>
  <message>
   <source>This is of {on}; it can't have been shared before that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the first folder.</source>
   <translation type="unfinished">Dyma'r ffolder cyntaf.</translation>
  </message>
  <message>
   <source>This is the same learner as in line {line}, so this line is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is too long: 10,000 characters at most.</source>
   <translation type="unfinished">Mae hwn yn rhy hir: 10,000 nod ar y mwyaf.</translation>
  </message>
  <message>
   <source>This is too long: at most {max_length} characters. Shorten it, or put the rest in a note.</source>
   <translation type="unfinished">Mae hwn yn rhy hir: {max_length} nod ar y mwyaf. Byrhewch ef, neu rhowch y gweddill mewn nodyn.</translation>
  </message>
  <message>
   <source>This laptop can read the questions aloud.</source>
   <translation type="unfinished">Gall y gliniadur hwn ddarllen y cwestiynau'n uchel.</translation>
  </message>
  <message>
   <source>This laptop’s clock may be wrong: for it, today is {today}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This learner has no log block.</source>
   <translation type="unfinished">Nid oes bloc log gan y dysgwr hwn.</translation>
  </message>
  <message>
   <source>This learner has no open plan any more.</source>
   <translation type="unfinished">Nid oes gan y dysgwr hwn gynllun agored mwyach.</translation>
  </message>
  <message>
   <source>This learner's review is finished; it can't be changed here.</source>
   <translation type="unfinished">Mae adolygiad y dysgwr hwn wedi'i orffen; ni ellir ei newid yma.</translation>
  </message>
  <message>
   <source>This log block is no longer in the file.</source>
   <translation type="unfinished">Nid yw'r bloc log hwn yn y ffeil mwyach.</translation>
  </message>
  <message>
   <source>This need was found on {found_on}.</source>
   <translation type="unfinished">Canfuwyd yr angen hwn ar {found_on}.</translation>
  </message>
  <message>
   <source>This number is too large.</source>
   <translation type="unfinished">Mae'r rhif hwn yn rhy fawr.</translation>
  </message>
  <message>
   <source>This paper as the app has it</source>
   <translation type="unfinished">Y papur hwn fel y mae gan y rhaglen</translation>
  </message>
  <message>
   <source>This paper can be printed once an agreed plan was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper in {language}</source>
   <translation type="unfinished">Y papur hwn yn {language}</translation>
  </message>
  <message>
   <source>This paper is one piece: its sections can't be moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This password does not fit.</source>
   <translation type="unfinished">Nid yw'r cyfrinair hwn yn ffitio.</translation>
  </message>
  <message>
   <source>This password is too easy to guess.</source>
   <translation type="unfinished">Mae'r cyfrinair hwn yn rhy hawdd ei ddyfalu.</translation>
  </message>
  <message>
   <source>This picture can't be read.</source>
   <translation type="unfinished">Ni ellir darllen y llun hwn.</translation>
  </message>
  <message>
   <source>This picture is damaged, or not a picture.</source>
   <translation type="unfinished">Mae'r llun hwn wedi'i ddifrodi, neu nid llun ydyw.</translation>
  </message>
  <message>
   <source>This picture is too large to show: {width} by {height} dots.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This plan has no short-term target yet.</source>
   <translation type="unfinished">Nid oes targed tymor byr yn y cynllun hwn eto.</translation>
  </message>
  <message>
   <source>This plan is closed.</source>
   <translation type="unfinished">Mae'r cynllun hwn wedi'i gau.</translation>
  </message>
  <message>
   <source>This plan is {status} already.</source>
   <translation type="unfinished">Mae'r cynllun hwn yn {status} yn barod.</translation>
  </message>
  <message>
   <source>This plan starts before the first assessment, which was on {first}. Check both days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This qualification number's last character does not fit. Check it in the awarding body's list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is no longer there.</source>
   <translation type="unfinished">Nid yw'r cofnod hwn yno mwyach.</translation>
  </message>
  <message>
   <source>This recovery code does not fit.</source>
   <translation type="unfinished">Nid yw'r cod adfer hwn yn ffitio.</translation>
  </message>
  <message>
   <source>This review is finished. It can't be changed here.</source>
   <translation type="unfinished">Mae'r adolygiad hwn wedi'i orffen. Ni ellir ei newid yma.</translation>
  </message>
  <message>
   <source>This review is no longer in the file.</source>
   <translation type="unfinished">Nid yw'r adolygiad hwn yn y ffeil mwyach.</translation>
  </message>
  <message>
   <source>This round is no longer in the file.</source>
   <translation type="unfinished">Nid yw'r rownd hon yn y ffeil mwyach.</translation>
  </message>
  <message>
   <source>This row fits more than one learner ({names}). Give the UPN or the date of birth in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This school year</source>
   <translation type="unfinished">Y flwyddyn ysgol hon</translation>
  </message>
  <message>
   <source>This sentence has {count} words: try two sentences. {few} words are easy to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sheet can't be saved yet.</source>
   <translation type="unfinished">Ni ellir cadw'r ddalen hon eto.</translation>
  </message>
  <message>
   <source>This sheet was typed up before: saving changes its entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This slip was typed up before: saving changes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sound can't be played here. Try it in another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This stands as it was done.</source>
   <translation type="unfinished">Mae hyn yn sefyll fel y'i gwnaed.</translation>
  </message>
  <message>
   <source>This target was set on {set_on}; nothing can be noted before that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This unit reference's letter does not fit its digits. Check it in the awarding body's list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version of the plan is no longer in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was typed before and is not saved yet.</source>
   <translation type="unfinished">Teipiwyd hyn o'r blaen ac nid yw wedi'i gadw eto.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation type="unfinished">Dadwnaed hyn yn barod.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation type="unfinished">Taflu</translation>
  </message>
  <message>
   <source>Throw this draft away?</source>
   <translation type="unfinished">Taflu'r drafft hwn?</translation>
  </message>
  <message>
   <source>Throw this recording away?</source>
   <translation type="unfinished">Taflu'r recordiad hwn?</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation type="unfinished">Dydd Iau</translation>
  </message>
  <message>
   <source>Tick or untick this.</source>
   <translation type="unfinished">Ticiwch neu ddad-diciwch hwn.</translation>
  </message>
  <message>
   <source>Tick the need that it answers, or take the target off.</source>
   <translation type="unfinished">Ticiwch yr angen y mae'n ei ateb, neu tynnwch y targed.</translation>
  </message>
  <message>
   <source>Times in the week clash</source>
   <translation type="unfinished">Amserau yn yr wythnos yn gwrthdaro</translation>
  </message>
  <message>
   <source>Title and dates</source>
   <translation type="unfinished">Teitl a dyddiadau</translation>
  </message>
  <message>
   <source>Title and name</source>
   <translation type="unfinished">Teitl ac enw</translation>
  </message>
  <message>
   <source>Title, name and day of the review</source>
   <translation type="unfinished">Teitl, enw a diwrnod yr adolygiad</translation>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished">I</translation>
  </message>
  <message>
   <source>To do: {step}</source>
   <translation type="unfinished">I'w wneud: {step}</translation>
  </message>
  <message>
   <source>To hold it again, delete the review on the learner's page, under Reviews, then open this round again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished">Heddiw</translation>
  </message>
  <message>
   <source>Today, {weekday} {day} {month}</source>
   <translation type="unfinished">Heddiw, {weekday} {day} {month}</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation type="unfinished">Cymerodd ran</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation type="unfinished">Dydd Mawrth</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation type="unfinished">Tiwtor</translation>
  </message>
  <message>
   <source>Tutor / key worker</source>
   <translation type="unfinished">Tiwtor / gweithiwr allweddol</translation>
  </message>
  <message>
   <source>Tutor or key worker</source>
   <translation type="unfinished">Tiwtor neu weithiwr allweddol</translation>
  </message>
  <message>
   <source>Tutor {tutor}</source>
   <translation type="unfinished">Tiwtor {tutor}</translation>
  </message>
  <message>
   <source>Tutors and teachers, who are then chosen from a list</source>
   <translation type="unfinished">Tiwtoriaid ac athrawon, a ddewisir wedyn o restr</translation>
  </message>
  <message>
   <source>Type a note.</source>
   <translation type="unfinished">Teipiwch nodyn.</translation>
  </message>
  <message>
   <source>Type here too: {labels}.</source>
   <translation type="unfinished">Teipiwch yma hefyd: {labels}.</translation>
  </message>
  <message>
   <source>Type the next step; it becomes a new target.</source>
   <translation type="unfinished">Teipiwch y cam nesaf; daw'n darged newydd.</translation>
  </message>
  <message>
   <source>Type the password again in both boxes.</source>
   <translation type="unfinished">Teipiwch y cyfrinair eto yn y ddau flwch.</translation>
  </message>
  <message>
   <source>Type the recovery code from the printed sheet, or the password.</source>
   <translation type="unfinished">Teipiwch y cod adfer o'r ddalen a argraffwyd, neu'r cyfrinair.</translation>
  </message>
  <message>
   <source>Type the recovery code from the printed sheet, then a new password. The records stay as they are.</source>
   <translation type="unfinished">Teipiwch y cod adfer o'r ddalen a argraffwyd, yna cyfrinair newydd. Mae'r cofnodion yn aros fel y maent.</translation>
  </message>
  <message>
   <source>Type up</source>
   <translation type="unfinished">Teipio</translation>
  </message>
  <message>
   <source>Type what stands on the sheet.</source>
   <translation type="unfinished">Teipiwch yr hyn sydd ar y ddalen.</translation>
  </message>
  <message>
   <source>Type what stands on the sheet. Ctrl+PgDn goes to the next week without saving.</source>
   <translation type="unfinished">Teipiwch yr hyn sydd ar y ddalen. Mae Ctrl+PgDn yn mynd i'r wythnos nesaf heb gadw.</translation>
  </message>
  <message>
   <source>Type what they saw, or the attendance.</source>
   <translation type="unfinished">Teipiwch yr hyn a welson nhw, neu'r presenoldeb.</translation>
  </message>
  <message>
   <source>Typed up this sitting</source>
   <translation type="unfinished">Teipiwyd y tro hwn</translation>
  </message>
  <message>
   <source>Typed up this sitting{count}</source>
   <translation type="unfinished">Teipiwyd y tro hwn{count}</translation>
  </message>
  <message>
   <source>Typing… kept as you type.</source>
   <translation type="unfinished">Teipio… cedwir wrth i chi deipio.</translation>
  </message>
  <message>
   <source>ULN</source>
   <translation type="unfinished">ULN</translation>
  </message>
  <message>
   <source>UPN</source>
   <translation type="unfinished">UPN</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation type="unfinished">Wcreineg</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished">Dadwneud</translation>
  </message>
  <message>
   <source>Undo brings yours back.</source>
   <translation type="unfinished">Mae Dadwneud yn dod â'ch rhai chi'n ôl.</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished">Dadwnaed</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation type="unfinished">Dadwnaed.</translation>
  </message>
  <message>
   <source>Undone: {step}</source>
   <translation type="unfinished">Dadwnaed: {step}</translation>
  </message>
  <message>
   <source>Unfinished print of {british}: {sent} of {of} sent.</source>
   <translation type="unfinished">Argraffu anorffenedig o {british}: anfonwyd {sent} o {of}.</translation>
  </message>
  <message>
   <source>Unfinished work</source>
   <translation type="unfinished">Gwaith anorffenedig</translation>
  </message>
  <message>
   <source>Unfinished work ({number})</source>
   <translation type="unfinished">Gwaith anorffenedig ({number})</translation>
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished">Unedau</translation>
  </message>
  <message>
   <source>Unpacking the backup</source>
   <translation type="unfinished">Dadbacio'r copi wrth gefn</translation>
  </message>
  <message>
   <source>Untick it in the list, so that it is no longer asked, and add a new field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick it in the list: it is no longer asked, and old records keep what they say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick what is no longer asked: old records keep what they say. Alt+Up and Alt+Down move a line. Under “Papers” all of them can be saved to a file, for another school.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick what your school leaves out. Alt+Up and Alt+Down move a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished">Tan</translation>
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished">I fyny</translation>
  </message>
  <message>
   <source>Urdu</source>
   <translation type="unfinished">Wrdw</translation>
  </message>
  <message>
   <source>Use at least {shortest} characters; four or five words are best.</source>
   <translation type="unfinished">Defnyddiwch o leiaf {shortest} nod; pedwar neu bum gair sydd orau.</translation>
  </message>
  <message>
   <source>Use the &amp;nearest colours that can be read</source>
   <translation type="unfinished">Defnyddio'r lliwiau &amp;agosaf y gellir eu darllen</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation type="unfinished">Defnyddir yn</translation>
  </message>
  <message>
   <source>User guide</source>
   <translation type="unfinished">Canllaw</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation type="unfinished">Arferol</translation>
  </message>
  <message>
   <source>Values</source>
   <translation type="unfinished">Gwerthoedd</translation>
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished">Fersiwn</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation type="unfinished">Fersiwn {number}</translation>
  </message>
  <message>
   <source>Version {number} agreed on {agreed_on}, not printed since</source>
   <translation type="unfinished">Cytunwyd ar fersiwn {number} ar {agreed_on}, heb ei hargraffu ers hynny</translation>
  </message>
  <message>
   <source>Version {number} of the plan</source>
   <translation type="unfinished">Fersiwn {number} o'r cynllun</translation>
  </message>
  <message>
   <source>Version {number} of this plan can't be read.</source>
   <translation type="unfinished">Ni ellir darllen fersiwn {number} o'r cynllun hwn.</translation>
  </message>
  <message>
   <source>Version {number}, agreed {day}</source>
   <translation type="unfinished">Fersiwn {number}, cytunwyd {day}</translation>
  </message>
  <message>
   <source>Version {version} stays as it was agreed and can always be printed. With the change the plan is a draft of version {version_2} until it is agreed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}, {state}</source>
   <translation type="unfinished">Fersiwn {version}, {state}</translation>
  </message>
  <message>
   <source>Very weak</source>
   <translation type="unfinished">Gwan iawn</translation>
  </message>
  <message>
   <source>Views</source>
   <translation type="unfinished">Safbwyntiau</translation>
  </message>
  <message>
   <source>Views of adults</source>
   <translation type="unfinished">Safbwyntiau oedolion</translation>
  </message>
  <message>
   <source>Visit: {place}</source>
   <translation type="unfinished">Ymweliad: {place}</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation type="unfinished">Ymweliadau</translation>
  </message>
  <message>
   <source>Visits to the next place, and people to reach there, stand here.</source>
   <translation type="unfinished">Ymweliadau â'r lle nesaf, a phobl i gysylltu â nhw yno, sydd yma.</translation>
  </message>
  <message>
   <source>Vocational and subject skills</source>
   <translation type="unfinished">Sgiliau galwedigaethol a phynciol</translation>
  </message>
  <message>
   <source>Vocational skills</source>
   <translation type="unfinished">Sgiliau galwedigaethol</translation>
  </message>
  <message>
   <source>Voice note, {clock}</source>
   <translation type="unfinished">Nodyn llais, {clock}</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished">Yn aros am</translation>
  </message>
  <message>
   <source>We will know by</source>
   <translation type="unfinished">Byddwn yn gwybod drwy</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation type="unfinished">Gwan</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished">Dydd Mercher</translation>
  </message>
  <message>
   <source>Week</source>
   <translation type="unfinished">Wythnos</translation>
  </message>
  <message>
   <source>Week afte&amp;r →</source>
   <translation type="unfinished">Yr wythnos &amp;wedyn →</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation type="unfinished">Yr wythnos wedyn</translation>
  </message>
  <message>
   <source>Week as a list</source>
   <translation type="unfinished">Wythnos fel rhestr</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation type="unfinished">Yr wythnos cynt</translation>
  </message>
  <message>
   <source>Week {week} runs from {as_typed} to {as_typed_2}. Check the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weekday</source>
   <translation type="unfinished">Diwrnod yr wythnos</translation>
  </message>
  <message>
   <source>Welsh</source>
   <translation type="unfinished">Cymraeg</translation>
  </message>
  <message>
   <source>Western (ISO)</source>
   <translation type="unfinished">Gorllewinol (ISO)</translation>
  </message>
  <message>
   <source>Western (Mac)</source>
   <translation type="unfinished">Gorllewinol (Mac)</translation>
  </message>
  <message>
   <source>Western (Windows)</source>
   <translation type="unfinished">Gorllewinol (Windows)</translation>
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished">Beth</translation>
  </message>
  <message>
   <source>What I can change</source>
   <translation type="unfinished">Beth y gallaf ei newid</translation>
  </message>
  <message>
   <source>What I have done already</source>
   <translation type="unfinished">Beth rwyf wedi'i wneud yn barod</translation>
  </message>
  <message>
   <source>What I learned</source>
   <translation type="unfinished">Beth a ddysgais</translation>
  </message>
  <message>
   <source>What I take with me</source>
   <translation type="unfinished">Beth rwy'n mynd gyda mi</translation>
  </message>
  <message>
   <source>What I take, my support, what the next place must know</source>
   <translation type="unfinished">Beth rwy'n mynd gyda mi, fy nghymorth, beth rhaid i'r lle nesaf ei wybod</translation>
  </message>
  <message>
   <source>What I will do</source>
   <translation type="unfinished">Beth y byddaf yn ei wneud</translation>
  </message>
  <message>
   <source>What a plan is</source>
   <translation type="unfinished">Beth yw cynllun</translation>
  </message>
  <message>
   <source>What am I good at? What do I need help with?</source>
   <translation type="unfinished">Beth rwy'n dda am ei wneud? Gyda beth mae angen help arnaf?</translation>
  </message>
  <message>
   <source>What became of targets</source>
   <translation type="unfinished">Beth ddaeth o'r targedau</translation>
  </message>
  <message>
   <source>What can differ between two plans</source>
   <translation type="unfinished">Beth all fod yn wahanol rhwng dau gynllun</translation>
  </message>
  <message>
   <source>What can't be printed</source>
   <translation type="unfinished">Beth na ellir ei argraffu</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished">Beth newidiodd</translation>
  </message>
  <message>
   <source>What changed in the plan</source>
   <translation type="unfinished">Beth newidiodd yn y cynllun</translation>
  </message>
  <message>
   <source>What comes out</source>
   <translation type="unfinished">Beth sy'n dod allan</translation>
  </message>
  <message>
   <source>What comes out ({number} missing)</source>
   <translation type="unfinished">Beth sy'n dod allan ({number} ar goll)</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation type="unfinished">Beth sy'n wahanol</translation>
  </message>
  <message>
   <source>What differs from version {number}…</source>
   <translation type="unfinished">Beth sy'n wahanol i fersiwn {number}…</translation>
  </message>
  <message>
   <source>What differs from version {version}, which was agreed</source>
   <translation type="unfinished">Beth sy'n wahanol i fersiwn {version}, y cytunwyd arni</translation>
  </message>
  <message>
   <source>What differs…</source>
   <translation type="unfinished">Beth sy'n wahanol…</translation>
  </message>
  <message>
   <source>What do I need help with? The plan must answer each need.</source>
   <translation type="unfinished">Gyda beth mae angen help arnaf? Rhaid i'r cynllun ateb pob angen.</translation>
  </message>
  <message>
   <source>What do I need to do next? Targets up to the next review.</source>
   <translation type="unfinished">Beth sydd angen i mi ei wneud nesaf? Targedau hyd at yr adolygiad nesaf.</translation>
  </message>
  <message>
   <source>What do I want to progress to?</source>
   <translation type="unfinished">I beth rwyf am symud ymlaen?</translation>
  </message>
  <message>
   <source>What do tutor, teachers, providers, parents or carers say? Those left empty are not in the review.</source>
   <translation type="unfinished">Beth mae'r tiwtor, athrawon, darparwyr, rhieni neu ofalwyr yn ei ddweud? Nid yw'r rhai a adewir yn wag yn yr adolygiad.</translation>
  </message>
  <message>
   <source>What does the learner like, and hope to do?</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei hoffi, ac yn gobeithio'i wneud?</translation>
  </message>
  <message>
   <source>What each side promises</source>
   <translation type="unfinished">Beth mae pob ochr yn ei addo</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished">Beth ddigwyddodd</translation>
  </message>
  <message>
   <source>What happens when</source>
   <translation type="unfinished">Beth sy'n digwydd pryd</translation>
  </message>
  <message>
   <source>What have I achieved? At which level do I work now?</source>
   <translation type="unfinished">Beth rwyf wedi'i gyflawni? Ar ba lefel rwy'n gweithio nawr?</translation>
  </message>
  <message>
   <source>What helps this learner to learn, and what gets in the way?</source>
   <translation type="unfinished">Beth sy'n helpu'r dysgwr hwn i ddysgu, a beth sy'n rhwystro?</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation type="unfinished">Beth sydd ynddo</translation>
  </message>
  <message>
   <source>What is not translated yet stands in English. Papers have languages of their own.</source>
   <translation type="unfinished">Mae'r hyn nad yw wedi'i gyfieithu eto yn Saesneg. Mae gan bapurau eu hieithoedd eu hunain.</translation>
  </message>
  <message>
   <source>What is restricted or for staff only</source>
   <translation type="unfinished">Beth sy'n gyfyngedig neu i staff yn unig</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation type="unfinished">Beth mae'n ei ddangos</translation>
  </message>
  <message>
   <source>What matters to me</source>
   <translation type="unfinished">Beth sy'n bwysig i mi</translation>
  </message>
  <message>
   <source>What must staff know? Medical information is never printed unless you tick it.</source>
   <translation type="unfinished">Beth rhaid i staff ei wybod? Nid argraffir gwybodaeth feddygol byth oni bai eich bod yn ei thicio.</translation>
  </message>
  <message>
   <source>What people like</source>
   <translation type="unfinished">Beth mae pobl yn ei hoffi</translation>
  </message>
  <message>
   <source>What progress have I made? In the learner's own words, filled from the log.</source>
   <translation type="unfinished">Pa gynnydd rwyf wedi'i wneud? Yng ngeiriau'r dysgwr, wedi'i lenwi o'r log.</translation>
  </message>
  <message>
   <source>What skills do I need to get there?</source>
   <translation type="unfinished">Pa sgiliau sydd eu hangen arnaf i gyrraedd yno?</translation>
  </message>
  <message>
   <source>What teachers and assistants notice between two reviews stands here, each with its day.</source>
   <translation type="unfinished">Mae'r hyn y mae athrawon a chynorthwywyr yn ei weld rhwng dau adolygiad yma, pob un â'i ddiwrnod.</translation>
  </message>
  <message>
   <source>What that means</source>
   <translation type="unfinished">Beth mae hynny'n ei olygu</translation>
  </message>
  <message>
   <source>What the import would do</source>
   <translation type="unfinished">Beth fyddai'r mewnforio'n ei wneud</translation>
  </message>
  <message>
   <source>What the learner achieves, accredited or not, stands here.</source>
   <translation type="unfinished">Mae'r hyn y mae'r dysgwr yn ei gyflawni, wedi'i achredu neu beidio, yma.</translation>
  </message>
  <message>
   <source>What the learner says</source>
   <translation type="unfinished">Beth mae'r dysgwr yn ei ddweud</translation>
  </message>
  <message>
   <source>What the learner wrote on the sheets, said or drew is kept here; it is offered when the next review is prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the learner, the school, those at home and each provider promise, on a page to sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the next place must know</source>
   <translation type="unfinished">Beth rhaid i'r lle nesaf ei wybod</translation>
  </message>
  <message>
   <source>What the words mean</source>
   <translation type="unfinished">Beth mae'r geiriau'n ei olygu</translation>
  </message>
  <message>
   <source>What these notes are</source>
   <translation type="unfinished">Beth yw'r nodiadau hyn</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation type="unfinished">Beth maen nhw'n ei wneud</translation>
  </message>
  <message>
   <source>What they have achieved, are good at and need help with</source>
   <translation type="unfinished">Beth maen nhw wedi'i gyflawni, yn dda am ei wneud ac angen help gydag ef</translation>
  </message>
  <message>
   <source>What they saw</source>
   <translation type="unfinished">Beth welson nhw</translation>
  </message>
  <message>
   <source>What this file says</source>
   <translation type="unfinished">Beth mae'r ffeil hon yn ei ddweud</translation>
  </message>
  <message>
   <source>What to suggest</source>
   <translation type="unfinished">Beth i'w awgrymu</translation>
  </message>
  <message>
   <source>What was achieved</source>
   <translation type="unfinished">Beth a gyflawnwyd</translation>
  </message>
  <message>
   <source>What was achieved since the last review, accredited or not?</source>
   <translation type="unfinished">Beth a gyflawnwyd ers yr adolygiad diwethaf, wedi'i achredu neu beidio?</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished">Beth a wnaed</translation>
  </message>
  <message>
   <source>What was done before the program was opened can't be undone here. A backup holds it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>What was filled in for {n} reviews that are not finished goes with it.</source>
   <extracomment>For one: What was filled in for {n} review that is not finished goes with it.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished">Beth a ganfuwyd</translation>
  </message>
  <message>
   <source>What was found in the folder of own symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found, for the staff who teach the learner: strengths, needs, support, and how they learn best.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was printed</source>
   <translation type="unfinished">Beth a argraffwyd</translation>
  </message>
  <message>
   <source>What was recorded here is not kept yet.</source>
   <translation type="unfinished">Nid yw'r hyn a recordiwyd yma wedi'i gadw eto.</translation>
  </message>
  <message>
   <source>What was to take its place is gone.</source>
   <translation type="unfinished">Mae'r hyn oedd i gymryd ei le wedi mynd.</translation>
  </message>
  <message>
   <source>What was typed here since the last finish is thrown away. The record stays as it is.</source>
   <translation type="unfinished">Caiff yr hyn a deipiwyd yma ers y gorffen diwethaf ei daflu. Mae'r cofnod yn aros fel y mae.</translation>
  </message>
  <message>
   <source>What will come out</source>
   <translation type="unfinished">Beth fydd yn dod allan</translation>
  </message>
  <message>
   <source>What will my programme look like? One entry for each part; its times come in the next step.</source>
   <translation type="unfinished">Sut olwg fydd ar fy rhaglen? Un cofnod i bob rhan; daw ei hamserau yn y cam nesaf.</translation>
  </message>
  <message>
   <source>What you save stands here; Enter corrects it, Delete takes it back.</source>
   <translation type="unfinished">Mae'r hyn rydych yn ei gadw yma; mae Enter yn ei gywiro, Delete yn ei gymryd yn ôl.</translation>
  </message>
  <message>
   <source>What you type is not kept yet. {why}</source>
   <translation type="unfinished">Nid yw'r hyn rydych yn ei deipio wedi'i gadw eto. {why}</translation>
  </message>
  <message>
   <source>What you typed here is thrown away.</source>
   <translation type="unfinished">Mae'r hyn a deipioch yma yn cael ei daflu.</translation>
  </message>
  <message>
   <source>What you typed since the last save would be lost.</source>
   <translation type="unfinished">Collid yr hyn a deipioch ers y cadw diwethaf.</translation>
  </message>
  <message>
   <source>What you typed was kept as a draft. Close the app and start it again; if this comes back, give the support bundle (also under Help) to your technician. It holds no names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {learner} said</source>
   <translation type="unfinished">Beth ddywedodd {learner}</translation>
  </message>
  <message>
   <source>What {learner} said on {day}</source>
   <translation type="unfinished">Beth ddywedodd {learner} ar {day}</translation>
  </message>
  <message>
   <source>What's new</source>
   <translation type="unfinished">Beth sy'n newydd</translation>
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished">Pryd</translation>
  </message>
  <message>
   <source>When did the review take place?</source>
   <translation type="unfinished">Pryd y cynhaliwyd yr adolygiad?</translation>
  </message>
  <message>
   <source>When the learner has left, close the record: the plan ends, nothing is due any more, and the learner is listed as moved on. Nothing is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When was the assessment made, and who led it?</source>
   <translation type="unfinished">Pryd y gwnaed yr asesiad, a phwy a'i harweiniodd?</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Ble</translation>
  </message>
  <message>
   <source>Where I am going</source>
   <translation type="unfinished">Ble rwy'n mynd</translation>
  </message>
  <message>
   <source>Where I am going, in my words too</source>
   <translation type="unfinished">Ble rwy'n mynd, yn fy ngeiriau i hefyd</translation>
  </message>
  <message>
   <source>Where I want to get to</source>
   <translation type="unfinished">Ble rwyf am gyrraedd</translation>
  </message>
  <message>
   <source>Where does the information come from?</source>
   <translation type="unfinished">O ble mae'r wybodaeth yn dod?</translation>
  </message>
  <message>
   <source>Where it began: {baseline}</source>
   <translation type="unfinished">Ble y dechreuodd: {baseline}</translation>
  </message>
  <message>
   <source>Where the learner goes next and what makes the change succeed; for the learner and the next place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the learner wants to get to, and targets that lead there</source>
   <translation type="unfinished">Ble mae'r dysgwr am gyrraedd, a thargedau sy'n arwain yno</translation>
  </message>
  <message>
   <source>Where your data are</source>
   <translation type="unfinished">Ble mae eich data</translation>
  </message>
  <message>
   <source>Which arrangements are the normal way of working, and since when?</source>
   <translation type="unfinished">Pa drefniadau yw'r ffordd arferol o weithio, ac ers pryd?</translation>
  </message>
  <message>
   <source>Which difficulty or disability matters for learning?</source>
   <translation type="unfinished">Pa anhawster neu anabledd sy'n bwysig i ddysgu?</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation type="unfinished">Pa ddysgwyr</translation>
  </message>
  <message>
   <source>Which placements and tasters are planned?</source>
   <translation type="unfinished">Pa leoliadau a phrofiadau blasu sydd wedi'u cynllunio?</translation>
  </message>
  <message>
   <source>Which subjects and vocational areas were tried, and how did it go?</source>
   <translation type="unfinished">Pa bynciau a meysydd galwedigaethol a brofwyd, a sut aeth hi?</translation>
  </message>
  <message>
   <source>Which words</source>
   <translation type="unfinished">Pa eiriau</translation>
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished">Pwy</translation>
  </message>
  <message>
   <source>Who &amp;is it for?</source>
   <translation type="unfinished">I bwy &amp;mae e?</translation>
  </message>
  <message>
   <source>Who agrees to this plan? Names here freeze this version. Leave the list empty to keep the plan as a draft.</source>
   <translation type="unfinished">Pwy sy'n cytuno i'r cynllun hwn? Mae enwau yma'n rhewi'r fersiwn hon. Gadewch y rhestr yn wag i gadw'r cynllun fel drafft.</translation>
  </message>
  <message>
   <source>Who agrees to this review? Leave the list empty where it is signed later.</source>
   <translation type="unfinished">Pwy sy'n cytuno i'r adolygiad hwn? Gadewch y rhestr yn wag lle caiff ei lofnodi'n ddiweddarach.</translation>
  </message>
  <message>
   <source>Who can see my plan</source>
   <translation type="unfinished">Pwy all weld fy nghynllun</translation>
  </message>
  <message>
   <source>Who helps</source>
   <translation type="unfinished">Pwy sy'n helpu</translation>
  </message>
  <message>
   <source>Who helps, how often, where?</source>
   <translation type="unfinished">Pwy sy'n helpu, pa mor aml, ble?</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation type="unfinished">I bwy mae e?</translation>
  </message>
  <message>
   <source>Who may see what</source>
   <translation type="unfinished">Pwy gaiff weld beth</translation>
  </message>
  <message>
   <source>Who sees my plan</source>
   <translation type="unfinished">Pwy sy'n gweld fy nghynllun</translation>
  </message>
  <message>
   <source>Who sees what</source>
   <translation type="unfinished">Pwy sy'n gweld beth</translation>
  </message>
  <message>
   <source>Who sees what of {called}'s record</source>
   <translation type="unfinished">Pwy sy'n gweld beth yng nghofnod {called}</translation>
  </message>
  <message>
   <source>Who sees what – {called}</source>
   <translation type="unfinished">Pwy sy'n gweld beth – {called}</translation>
  </message>
  <message>
   <source>Who sees what…</source>
   <translation type="unfinished">Pwy sy'n gweld beth…</translation>
  </message>
  <message>
   <source>Who signs</source>
   <translation type="unfinished">Pwy sy'n llofnodi</translation>
  </message>
  <message>
   <source>Who took part</source>
   <translation type="unfinished">Pwy gymerodd ran</translation>
  </message>
  <message>
   <source>Who took part, and how?</source>
   <translation type="unfinished">Pwy gymerodd ran, a sut?</translation>
  </message>
  <message>
   <source>Who was given which document, when and until when.</source>
   <translation type="unfinished">Pwy gafodd ba ddogfen, pryd a than pryd.</translation>
  </message>
  <message>
   <source>Who, when and by whom</source>
   <translation type="unfinished">Pwy, pryd a chan bwy</translation>
  </message>
  <message>
   <source>Whom each paper is usually for</source>
   <translation type="unfinished">I bwy mae pob papur fel arfer</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation type="unfinished">Pwy biau</translation>
  </message>
  <message>
   <source>Whose papers are shown</source>
   <translation type="unfinished">Papurau pwy a ddangosir</translation>
  </message>
  <message>
   <source>Whose symbols</source>
   <translation type="unfinished">Symbolau pwy</translation>
  </message>
  <message>
   <source>Whose symbols…</source>
   <translation type="unfinished">Symbolau pwy…</translation>
  </message>
  <message>
   <source>Whose work this stands on</source>
   <translation type="unfinished">Gwaith pwy sydd y tu ôl i hyn</translation>
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished">Pam</translation>
  </message>
  <message>
   <source>Why it was made</source>
   <translation type="unfinished">Pam y'i gwnaed</translation>
  </message>
  <message>
   <source>With a plan</source>
   <translation type="unfinished">Gyda chynllun</translation>
  </message>
  <message>
   <source>With the learner and those at home: this version is then kept</source>
   <translation type="unfinished">Gyda'r dysgwr a'r rhai gartref: yna cedwir y fersiwn hon</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation type="unfinished">Gyda phwy</translation>
  </message>
  <message>
   <source>Without it the school's file can't be opened. Nothing was changed. Restore the newest backup, which holds the key, or put store.key back beside school.db.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word</source>
   <translation type="unfinished">Gair</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation type="unfinished">Geiriad</translation>
  </message>
  <message>
   <source>Wordings of the bank</source>
   <translation type="unfinished">Geiriadau'r banc</translation>
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished">Geiriau</translation>
  </message>
  <message>
   <source>Words on {code} are hard to read. {better} is light enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work placements</source>
   <translation type="unfinished">Lleoliadau gwaith</translation>
  </message>
  <message>
   <source>Work placements and tasters</source>
   <translation type="unfinished">Lleoliadau gwaith a phrofiadau blasu</translation>
  </message>
  <message>
   <source>Working levels</source>
   <translation type="unfinished">Lefelau gweithio</translation>
  </message>
  <message>
   <source>Working towards: {destination}.</source>
   <translation type="unfinished">Yn gweithio tuag at: {destination}.</translation>
  </message>
  <message>
   <source>Worth another look</source>
   <translation type="unfinished">Gwerth edrych arno eto</translation>
  </message>
  <message>
   <source>Write a blank as words in curly brackets, such as {what} or {how many}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number, such as 92.5.</source>
   <translation type="unfinished">Ysgrifennwch rif, fel 92.5.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation type="unfinished">Ysgrifennwch rif cyfan.</translation>
  </message>
  <message>
   <source>Write at least two choices, one a line.</source>
   <translation type="unfinished">Ysgrifennwch o leiaf ddau ddewis, un i bob llinell.</translation>
  </message>
  <message>
   <source>Write at least two levels, one a line, the lowest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it…</source>
   <translation type="unfinished">Ei ysgrifennu…</translation>
  </message>
  <message>
   <source>Write one of: {values}.</source>
   <translation type="unfinished">Ysgrifennwch un o: {values}.</translation>
  </message>
  <message>
   <source>Write the date as day/month/year, such as 03/09/2026.</source>
   <translation type="unfinished">Ysgrifennwch y dyddiad fel diwrnod/mis/blwyddyn, fel 03/09/2026.</translation>
  </message>
  <message>
   <source>Write the day of the check, or the learner's words, under Work placements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the day of the reviews.</source>
   <translation type="unfinished">Ysgrifennwch ddiwrnod yr adolygiadau.</translation>
  </message>
  <message>
   <source>Write the name as it shall stand on the papers.</source>
   <translation type="unfinished">Ysgrifennwch yr enw fel y bydd ar y papurau.</translation>
  </message>
  <message>
   <source>Write the numbers of the targets, such as 1, 3.</source>
   <translation type="unfinished">Ysgrifennwch rifau'r targedau, fel 1, 3.</translation>
  </message>
  <message>
   <source>Write the time as hours:minutes, such as 9:15.</source>
   <translation type="unfinished">Ysgrifennwch yr amser fel oriau:munudau, fel 9:15.</translation>
  </message>
  <message>
   <source>Write with whom, or choose a name above.</source>
   <translation type="unfinished">Ysgrifennwch gyda phwy, neu dewiswch enw uchod.</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation type="unfinished">Ysgrifennwch ie neu na.</translation>
  </message>
  <message>
   <source>Writing the backup</source>
   <translation type="unfinished">Ysgrifennu'r copi wrth gefn</translation>
  </message>
  <message>
   <source>Written down by {name}.</source>
   <translation type="unfinished">Ysgrifennwyd gan {name}.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished">Blwyddyn</translation>
  </message>
  <message>
   <source>Year and form</source>
   <translation type="unfinished">Blwyddyn a dosbarth</translation>
  </message>
  <message>
   <source>Year group</source>
   <translation type="unfinished">Grŵp blwyddyn</translation>
  </message>
  <message>
   <source>Year {year_group}</source>
   <translation type="unfinished">Blwyddyn {year_group}</translation>
  </message>
  <message>
   <source>Year {year}</source>
   <translation type="unfinished">Blwyddyn {year}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished">Ie</translation>
  </message>
  <message>
   <source>You began this {when} and did not save it. It is as you left it.</source>
   <translation type="unfinished">Dechreuoch hwn {when} heb ei gadw. Mae fel y gadawoch ef.</translation>
  </message>
  <message>
   <source>You can finish. Worth another look before you do:</source>
   <translation type="unfinished">Gallwch orffen. Gwerth edrych arno eto cyn hynny:</translation>
  </message>
  <message>
   <source>You can reword it, but it can't be taken out of use.</source>
   <translation type="unfinished">Gallwch ei aileirio, ond ni ellir ei dynnu o ddefnydd.</translation>
  </message>
  <message>
   <source>You can reword it.</source>
   <translation type="unfinished">Gallwch ei aileirio.</translation>
  </message>
  <message>
   <source>You can reword them, but not add one.</source>
   <translation type="unfinished">Gallwch eu haileirio, ond nid ychwanegu un.</translation>
  </message>
  <message>
   <source>You find this again under Help, What's new. The user guide tells how each thing is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have a backup file of this school, such as on a memory stick.</source>
   <translation type="unfinished">Mae gennych ffeil copi wrth gefn o'r ysgol hon, er enghraifft ar gof bach.</translation>
  </message>
  <message>
   <source>Your &amp;first plan</source>
   <translation type="unfinished">Eich cynllun &amp;cyntaf</translation>
  </message>
  <message>
   <source>Your colours, lines, sections and words go. The logo stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your first plan</source>
   <translation type="unfinished">Eich cynllun cyntaf</translation>
  </message>
  <message>
   <source>Your papers look like this already.</source>
   <translation type="unfinished">Mae eich papurau'n edrych fel hyn yn barod.</translation>
  </message>
  <message>
   <source>Your records are safe. Free some space there, or choose another folder.</source>
   <translation type="unfinished">Mae eich cofnodion yn ddiogel. Rhyddhewch le yno, neu dewiswch ffolder arall.</translation>
  </message>
  <message>
   <source>Your records are safe. The disk or memory stick may be failing: choose another folder, and check the school's file under Backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your school's own fields</source>
   <translation type="unfinished">Meysydd eich ysgol eich hun</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation type="unfinished">Eich geiriau</translation>
  </message>
  <message>
   <source>a container that can hold programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a draft, not agreed yet</source>
   <translation type="unfinished">drafft, heb gytuno arno eto</translation>
  </message>
  <message>
   <source>a page that can carry scripts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper put back to the app's own look</source>
   <translation type="unfinished">rhoddwyd papur yn ôl i olwg y rhaglen</translation>
  </message>
  <message>
   <source>a parent or carer</source>
   <translation type="unfinished">rhiant neu ofalwr</translation>
  </message>
  <message>
   <source>a program</source>
   <translation type="unfinished">rhaglen gyfrifiadur</translation>
  </message>
  <message>
   <source>a script that can run as a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a shortcut that can start a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>academic year</source>
   <translation type="unfinished">blwyddyn academaidd</translation>
  </message>
  <message>
   <source>access arrangement</source>
   <translation type="unfinished">trefniant mynediad</translation>
  </message>
  <message>
   <source>achieved</source>
   <translation type="unfinished">wedi'i gyflawni</translation>
  </message>
  <message>
   <source>achievement</source>
   <translation type="unfinished">cyflawniad</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation type="unfinished">cytunwyd</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished">cytundeb</translation>
  </message>
  <message>
   <source>an Office document with macros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an older Office document, which can carry macros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another scale</source>
   <translation type="unfinished">graddfa arall</translation>
  </message>
  <message>
   <source>answer of a self-assessment</source>
   <translation type="unfinished">ateb hunanasesiad</translation>
  </message>
  <message>
   <source>anticipated progression</source>
   <translation type="unfinished">cynnydd disgwyliedig</translation>
  </message>
  <message>
   <source>area</source>
   <translation type="unfinished">maes</translation>
  </message>
  <message>
   <source>arrangement</source>
   <translation type="unfinished">trefniant</translation>
  </message>
  <message>
   <source>as before</source>
   <translation type="unfinished">fel o'r blaen</translation>
  </message>
  <message>
   <source>as the school says</source>
   <translation type="unfinished">fel y dywed yr ysgol</translation>
  </message>
  <message>
   <source>assessment</source>
   <translation type="unfinished">asesiad</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation type="unfinished">man cychwyn</translation>
  </message>
  <message>
   <source>before a restore</source>
   <translation type="unfinished">cyn adfer</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation type="unfinished">cyn diweddariad</translation>
  </message>
  <message>
   <source>block of log sheets</source>
   <translation type="unfinished">bloc o ddalennau log</translation>
  </message>
  <message>
   <source>block of log sheets added</source>
   <translation type="unfinished">ychwanegwyd bloc o ddalennau log</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">â llaw</translation>
  </message>
  <message>
   <source>by {british}</source>
   <translation type="unfinished">erbyn {british}</translation>
  </message>
  <message>
   <source>can be used</source>
   <translation type="unfinished">gellir ei ddefnyddio</translation>
  </message>
  <message>
   <source>carried over</source>
   <translation type="unfinished">cariwyd drosodd</translation>
  </message>
  <message numerus="yes">
   <source>carried over {n} times</source>
   <extracomment>For one: carried over {n} time</extracomment>
   <translation type="unfinished">
    <numerusform>cariwyd drosodd {n} gwaith</numerusform>
    <numerusform>cariwyd drosodd {n} gwaith</numerusform>
    <numerusform>cariwyd drosodd {n} gwaith</numerusform>
    <numerusform>cariwyd drosodd {n} gwaith</numerusform>
    <numerusform>cariwyd drosodd {n} gwaith</numerusform>
   </translation>
  </message>
  <message>
   <source>cell of a review day</source>
   <translation type="unfinished">cell diwrnod adolygu</translation>
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished">newidiwyd</translation>
  </message>
  <message>
   <source>check of a language</source>
   <translation type="unfinished">gwiriad iaith</translation>
  </message>
  <message>
   <source>check of a language noted</source>
   <translation type="unfinished">nodwyd gwiriad iaith</translation>
  </message>
  <message>
   <source>check of a language taken away</source>
   <translation type="unfinished">tynnwyd gwiriad iaith</translation>
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished">ar gau</translation>
  </message>
  <message>
   <source>closed: summary</source>
   <translation type="unfinished">ar gau: crynodeb</translation>
  </message>
  <message>
   <source>code</source>
   <translation type="unfinished">cod</translation>
  </message>
  <message>
   <source>comment</source>
   <translation type="unfinished">sylw</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished">cadarnhawyd</translation>
  </message>
  <message>
   <source>contact</source>
   <translation type="unfinished">cyswllt</translation>
  </message>
  <message>
   <source>distance</source>
   <translation type="unfinished">pellter</translation>
  </message>
  <message>
   <source>document shared</source>
   <translation type="unfinished">dogfen a rannwyd</translation>
  </message>
  <message>
   <source>due in {soon} days</source>
   <translation type="unfinished">o fewn {soon} diwrnod</translation>
  </message>
  <message>
   <source>english reading level</source>
   <translation type="unfinished">lefel darllen Saesneg</translation>
  </message>
  <message>
   <source>english speaking listening level</source>
   <translation type="unfinished">lefel siarad a gwrando Saesneg</translation>
  </message>
  <message>
   <source>english writing level</source>
   <translation type="unfinished">lefel ysgrifennu Saesneg</translation>
  </message>
  <message>
   <source>file</source>
   <translation type="unfinished">ffeil</translation>
  </message>
  <message>
   <source>files of the kind “{suffix}”</source>
   <translation type="unfinished">ffeiliau o'r math “{suffix}”</translation>
  </message>
  <message>
   <source>folder of own symbols</source>
   <translation type="unfinished">ffolder symbolau ei hun</translation>
  </message>
  <message>
   <source>folder of own symbols chosen</source>
   <translation type="unfinished">dewiswyd ffolder symbolau ei hun</translation>
  </message>
  <message>
   <source>font</source>
   <translation type="unfinished">ffont</translation>
  </message>
  <message>
   <source>for everyone whom a paper is for</source>
   <translation type="unfinished">i bawb y mae papur ar eu cyfer</translation>
  </message>
  <message>
   <source>for staff only</source>
   <translation type="unfinished">i staff yn unig</translation>
  </message>
  <message>
   <source>for this learner</source>
   <translation type="unfinished">i'r dysgwr hwn</translation>
  </message>
  <message>
   <source>form that was begun</source>
   <translation type="unfinished">ffurflen a ddechreuwyd</translation>
  </message>
  <message>
   <source>from the log</source>
   <translation type="unfinished">o'r log</translation>
  </message>
  <message>
   <source>from {first} to {last} of 4</source>
   <translation type="unfinished">o {first} i {last} o 4</translation>
  </message>
  <message>
   <source>half-term</source>
   <translation type="unfinished">hanner tymor</translation>
  </message>
  <message>
   <source>how</source>
   <translation type="unfinished">sut</translation>
  </message>
  <message>
   <source>how open a part is</source>
   <translation type="unfinished">pa mor agored yw rhan</translation>
  </message>
  <message>
   <source>how open a part is for a learner</source>
   <translation type="unfinished">pa mor agored yw rhan i ddysgwr</translation>
  </message>
  <message>
   <source>ict level</source>
   <translation type="unfinished">lefel TGCh</translation>
  </message>
  <message numerus="yes">
   <source>in {n} days</source>
   <extracomment>For one: in {n} day</extracomment>
   <translation type="unfinished">
    <numerusform>ymhen {n} diwrnod</numerusform>
    <numerusform>ymhen {n} diwrnod</numerusform>
    <numerusform>ymhen {n} diwrnod</numerusform>
    <numerusform>ymhen {n} diwrnod</numerusform>
    <numerusform>ymhen {n} diwrnod</numerusform>
   </translation>
  </message>
  <message>
   <source>item of the bank</source>
   <translation type="unfinished">eitem o'r banc</translation>
  </message>
  <message>
   <source>kept pages</source>
   <translation type="unfinished">tudalennau a gadwyd</translation>
  </message>
  <message>
   <source>kept pages of a paper</source>
   <translation type="unfinished">tudalennau papur a gadwyd</translation>
  </message>
  <message>
   <source>key worker</source>
   <translation type="unfinished">gweithiwr allweddol</translation>
  </message>
  <message>
   <source>kind</source>
   <translation type="unfinished">math</translation>
  </message>
  <message>
   <source>leaders and inspectors</source>
   <translation type="unfinished">arweinwyr ac arolygwyr</translation>
  </message>
  <message>
   <source>learner</source>
   <translation type="unfinished">dysgwr</translation>
  </message>
  <message>
   <source>learner of a review day</source>
   <translation type="unfinished">dysgwr diwrnod adolygu</translation>
  </message>
  <message>
   <source>led by</source>
   <translation type="unfinished">arweiniwyd gan</translation>
  </message>
  <message>
   <source>level</source>
   <translation type="unfinished">lefel</translation>
  </message>
  <message>
   <source>line for own symbols changed</source>
   <translation type="unfinished">newidiwyd y llinell i symbolau ei hun</translation>
  </message>
  <message>
   <source>line to sign on</source>
   <translation type="unfinished">llinell i'w llofnodi</translation>
  </message>
  <message>
   <source>lines to sign on changed</source>
   <translation type="unfinished">newidiwyd llinellau i'w llofnodi</translation>
  </message>
  <message>
   <source>list of learners imported ({added} added, {changed} changed)</source>
   <translation type="unfinished">mewnforiwyd rhestr o ddysgwyr ({added} wedi'u hychwanegu, {changed} wedi'u newid)</translation>
  </message>
  <message>
   <source>list value</source>
   <translation type="unfinished">gwerth rhestr</translation>
  </message>
  <message>
   <source>list value “{label}” deleted</source>
   <translation type="unfinished">dilëwyd y gwerth rhestr “{label}”</translation>
  </message>
  <message>
   <source>list value “{label}” moved</source>
   <translation type="unfinished">symudwyd y gwerth rhestr “{label}”</translation>
  </message>
  <message>
   <source>log entry</source>
   <translation type="unfinished">cofnod log</translation>
  </message>
  <message>
   <source>logo of the school changed</source>
   <translation type="unfinished">newidiwyd logo'r ysgol</translation>
  </message>
  <message>
   <source>long-term target</source>
   <translation type="unfinished">targed tymor hir</translation>
  </message>
  <message>
   <source>look of the papers</source>
   <translation type="unfinished">golwg y papurau</translation>
  </message>
  <message>
   <source>look of the papers changed</source>
   <translation type="unfinished">newidiwyd golwg y papurau</translation>
  </message>
  <message>
   <source>look of the papers taken from a file</source>
   <translation type="unfinished">cymerwyd golwg y papurau o ffeil</translation>
  </message>
  <message>
   <source>mathematics level</source>
   <translation type="unfinished">lefel mathemateg</translation>
  </message>
  <message>
   <source>may not see it</source>
   <translation type="unfinished">ni chaiff ei weld</translation>
  </message>
  <message>
   <source>may see it</source>
   <translation type="unfinished">caiff ei weld</translation>
  </message>
  <message>
   <source>member of staff</source>
   <translation type="unfinished">aelod o staff</translation>
  </message>
  <message>
   <source>method</source>
   <translation type="unfinished">dull</translation>
  </message>
  <message>
   <source>moving-on plan</source>
   <translation type="unfinished">cynllun symud ymlaen</translation>
  </message>
  <message>
   <source>moving-on visit</source>
   <translation type="unfinished">ymweliad symud ymlaen</translation>
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished">enw</translation>
  </message>
  <message>
   <source>need</source>
   <translation type="unfinished">angen</translation>
  </message>
  <message>
   <source>need met</source>
   <translation type="unfinished">angen wedi'i ddiwallu</translation>
  </message>
  <message>
   <source>need not met after all</source>
   <translation type="unfinished">angen heb ei ddiwallu wedi'r cyfan</translation>
  </message>
  <message>
   <source>need of a target</source>
   <translation type="unfinished">angen targed</translation>
  </message>
  <message>
   <source>never on a paper that leaves the school</source>
   <translation type="unfinished">byth ar bapur sy'n gadael yr ysgol</translation>
  </message>
  <message>
   <source>next step</source>
   <translation type="unfinished">cam nesaf</translation>
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished">na</translation>
  </message>
  <message>
   <source>no agreed plan</source>
   <translation type="unfinished">dim cynllun y cytunwyd arno</translation>
  </message>
  <message>
   <source>no date: add the date of entry</source>
   <translation type="unfinished">dim dyddiad: ychwanegwch y dyddiad mynediad</translation>
  </message>
  <message>
   <source>no open target</source>
   <translation type="unfinished">dim targed agored</translation>
  </message>
  <message>
   <source>no plan yet</source>
   <translation type="unfinished">dim cynllun eto</translation>
  </message>
  <message>
   <source>no programme yet</source>
   <translation type="unfinished">dim rhaglen eto</translation>
  </message>
  <message>
   <source>no time</source>
   <translation type="unfinished">dim amser</translation>
  </message>
  <message>
   <source>no wish</source>
   <translation type="unfinished">dim dymuniad</translation>
  </message>
  <message>
   <source>no wish.</source>
   <translation type="unfinished">dim dymuniad.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation type="unfinished">neb eto</translation>
  </message>
  <message>
   <source>none looked at yet</source>
   <translation type="unfinished">heb edrych ar yr un eto</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished">dim eto</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation type="unfinished">heb ei ddewis</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation type="unfinished">heb ei gadarnhau eto</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished">dim eto</translation>
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished">nodyn</translation>
  </message>
  <message>
   <source>nothing recorded yet</source>
   <translation type="unfinished">dim wedi'i gofnodi eto</translation>
  </message>
  <message>
   <source>off site</source>
   <translation type="unfinished">oddi ar y safle</translation>
  </message>
  <message>
   <source>off-site providers</source>
   <translation type="unfinished">darparwyr oddi ar y safle</translation>
  </message>
  <message>
   <source>on closing</source>
   <translation type="unfinished">wrth gau</translation>
  </message>
  <message>
   <source>on paper</source>
   <translation type="unfinished">ar bapur</translation>
  </message>
  <message>
   <source>on site</source>
   <translation type="unfinished">ar y safle</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation type="unfinished">ar {day}</translation>
  </message>
  <message>
   <source>once</source>
   <translation type="unfinished">unwaith</translation>
  </message>
  <message>
   <source>one-page profile</source>
   <translation type="unfinished">proffil un dudalen</translation>
  </message>
  <message>
   <source>only where it is ticked for that print</source>
   <translation type="unfinished">dim ond lle mae wedi'i dicio ar gyfer yr argraffu hwnnw</translation>
  </message>
  <message>
   <source>open: go on</source>
   <translation type="unfinished">agored: mynd ymlaen</translation>
  </message>
  <message>
   <source>or the &amp;password</source>
   <translation type="unfinished">neu'r &amp;cyfrinair</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation type="unfinished">canlyniad</translation>
  </message>
  <message>
   <source>outcome of a target</source>
   <translation type="unfinished">canlyniad targed</translation>
  </message>
  <message>
   <source>outcome tag</source>
   <translation type="unfinished">tag canlyniad</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished">yn hwyr</translation>
  </message>
  <message>
   <source>own field</source>
   <translation type="unfinished">maes ei hun</translation>
  </message>
  <message>
   <source>own field “{label}” added</source>
   <translation type="unfinished">ychwanegwyd y maes “{label}”</translation>
  </message>
  <message>
   <source>own field “{label}” changed</source>
   <translation type="unfinished">newidiwyd y maes “{label}”</translation>
  </message>
  <message>
   <source>own field “{label}” deleted</source>
   <translation type="unfinished">dilëwyd y maes “{label}”</translation>
  </message>
  <message>
   <source>own fields put in order</source>
   <translation type="unfinished">meysydd ei hun wedi'u trefnu</translation>
  </message>
  <message>
   <source>own review date</source>
   <translation type="unfinished">dyddiad adolygu ei hun</translation>
  </message>
  <message>
   <source>own symbols no longer used</source>
   <translation type="unfinished">ni ddefnyddir symbolau ei hun mwyach</translation>
  </message>
  <message>
   <source>papers put back to the app's own look</source>
   <translation type="unfinished">rhoddwyd y papurau'n ôl i olwg y rhaglen</translation>
  </message>
  <message>
   <source>parents and carers</source>
   <translation type="unfinished">rhieni a gofalwyr</translation>
  </message>
  <message>
   <source>part of the programme</source>
   <translation type="unfinished">rhan o'r rhaglen</translation>
  </message>
  <message>
   <source>participant</source>
   <translation type="unfinished">cyfranogwr</translation>
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished">person</translation>
  </message>
  <message>
   <source>placement</source>
   <translation type="unfinished">lleoliad</translation>
  </message>
  <message>
   <source>plan</source>
   <translation type="unfinished">cynllun</translation>
  </message>
  <message>
   <source>plan agreed</source>
   <translation type="unfinished">cytunwyd ar y cynllun</translation>
  </message>
  <message>
   <source>plan version</source>
   <translation type="unfinished">fersiwn cynllun</translation>
  </message>
  <message>
   <source>plans to agree</source>
   <translation type="unfinished">i gytuno arnynt</translation>
  </message>
  <message>
   <source>plans to make</source>
   <translation type="unfinished">cynllun i'w wneud</translation>
  </message>
  <message>
   <source>primary need</source>
   <translation type="unfinished">prif angen</translation>
  </message>
  <message>
   <source>print</source>
   <translation type="unfinished">argraffiad</translation>
  </message>
  <message>
   <source>print settings</source>
   <translation type="unfinished">gosodiadau argraffu</translation>
  </message>
  <message>
   <source>printed paper</source>
   <translation type="unfinished">papur a argraffwyd</translation>
  </message>
  <message>
   <source>priority</source>
   <translation type="unfinished">blaenoriaeth</translation>
  </message>
  <message>
   <source>programme component</source>
   <translation type="unfinished">rhan o'r rhaglen</translation>
  </message>
  <message>
   <source>programme session</source>
   <translation type="unfinished">sesiwn o'r rhaglen</translation>
  </message>
  <message>
   <source>prompt language</source>
   <translation type="unfinished">iaith y cwestiynau</translation>
  </message>
  <message>
   <source>provider</source>
   <translation type="unfinished">darparwr</translation>
  </message>
  <message>
   <source>qualification</source>
   <translation type="unfinished">cymhwyster</translation>
  </message>
  <message>
   <source>qualification unit</source>
   <translation type="unfinished">uned cymhwyster</translation>
  </message>
  <message>
   <source>rating</source>
   <translation type="unfinished">sgôr</translation>
  </message>
  <message>
   <source>record closed</source>
   <translation type="unfinished">caewyd y cofnod</translation>
  </message>
  <message>
   <source>record opened again</source>
   <translation type="unfinished">agorwyd y cofnod eto</translation>
  </message>
  <message>
   <source>relationship</source>
   <translation type="unfinished">perthynas</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation type="unfinished">cyfyngedig</translation>
  </message>
  <message>
   <source>review</source>
   <translation type="unfinished">adolygiad</translation>
  </message>
  <message>
   <source>review cadence</source>
   <translation type="unfinished">amlder adolygu</translation>
  </message>
  <message>
   <source>review date</source>
   <translation type="unfinished">dyddiad adolygu</translation>
  </message>
  <message>
   <source>review day</source>
   <translation type="unfinished">diwrnod adolygu</translation>
  </message>
  <message>
   <source>review day closed</source>
   <translation type="unfinished">caewyd y diwrnod adolygu</translation>
  </message>
  <message>
   <source>review day: {what} of “{words}”</source>
   <translation type="unfinished">diwrnod adolygu: {what} “{words}”</translation>
  </message>
  <message>
   <source>review {number}</source>
   <translation type="unfinished">adolygiad {number}</translation>
  </message>
  <message>
   <source>review {number} is finished</source>
   <translation type="unfinished">mae adolygiad {number} wedi'i orffen</translation>
  </message>
  <message>
   <source>review {number} was on {day}</source>
   <translation type="unfinished">roedd adolygiad {number} ar {day}</translation>
  </message>
  <message>
   <source>review {number}: {distance} of {steps}</source>
   <translation type="unfinished">adolygiad {number}: {distance} o {steps}</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation type="unfinished">adolygwyd</translation>
  </message>
  <message>
   <source>reviews this half-term</source>
   <translation type="unfinished">adolygiad yr hanner tymor</translation>
  </message>
  <message>
   <source>role</source>
   <translation type="unfinished">rôl</translation>
  </message>
  <message>
   <source>section of a paper</source>
   <translation type="unfinished">adran o bapur</translation>
  </message>
  <message>
   <source>sections of a paper changed</source>
   <translation type="unfinished">newidiwyd adrannau papur</translation>
  </message>
  <message>
   <source>self-assessment</source>
   <translation type="unfinished">hunanasesiad</translation>
  </message>
  <message>
   <source>sen provision</source>
   <translation type="unfinished">darpariaeth AAA</translation>
  </message>
  <message>
   <source>settings of the school</source>
   <translation type="unfinished">gosodiadau'r ysgol</translation>
  </message>
  <message>
   <source>sex</source>
   <translation type="unfinished">rhyw</translation>
  </message>
  <message>
   <source>short-term target</source>
   <translation type="unfinished">targed tymor byr</translation>
  </message>
  <message>
   <source>skill profile</source>
   <translation type="unfinished">proffil sgiliau</translation>
  </message>
  <message>
   <source>slip</source>
   <translation type="unfinished">slip</translation>
  </message>
  <message>
   <source>source</source>
   <translation type="unfinished">ffynhonnell</translation>
  </message>
  <message>
   <source>staff</source>
   <translation type="unfinished">staff</translation>
  </message>
  <message>
   <source>status</source>
   <translation type="unfinished">statws</translation>
  </message>
  <message>
   <source>statutory expectation</source>
   <translation type="unfinished">disgwyliad statudol</translation>
  </message>
  <message>
   <source>still at {last} of 4</source>
   <translation type="unfinished">yn dal ar {last} o 4</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation type="unfinished">wedi stopio</translation>
  </message>
  <message>
   <source>strand</source>
   <translation type="unfinished">llinyn</translation>
  </message>
  <message>
   <source>subject</source>
   <translation type="unfinished">pwnc</translation>
  </message>
  <message>
   <source>success criteria</source>
   <translation type="unfinished">meini prawf llwyddiant</translation>
  </message>
  <message numerus="yes">
   <source>suggested to {n} learners: {what}</source>
   <extracomment>For one: suggested to {n} learner: {what}</extracomment>
   <translation type="unfinished">
    <numerusform>awgrymwyd i {n} o ddysgwyr: {what}</numerusform>
    <numerusform>awgrymwyd i {n} dysgwr: {what}</numerusform>
    <numerusform>awgrymwyd i {n} o ddysgwyr: {what}</numerusform>
    <numerusform>awgrymwyd i {n} o ddysgwyr: {what}</numerusform>
    <numerusform>awgrymwyd i {n} o ddysgwyr: {what}</numerusform>
   </translation>
  </message>
  <message>
   <source>suggestion</source>
   <translation type="unfinished">awgrym</translation>
  </message>
  <message>
   <source>suggestion dropped</source>
   <translation type="unfinished">gollyngwyd awgrym</translation>
  </message>
  <message>
   <source>suggestion made the learner's own: {what}</source>
   <translation type="unfinished">gwnaed awgrym yn eiddo i'r dysgwr: {what}</translation>
  </message>
  <message>
   <source>support</source>
   <translation type="unfinished">cymorth</translation>
  </message>
  <message>
   <source>symbols</source>
   <translation type="unfinished">symbolau</translation>
  </message>
  <message>
   <source>target</source>
   <translation type="unfinished">targed</translation>
  </message>
  <message>
   <source>target of a log entry</source>
   <translation type="unfinished">targed cofnod log</translation>
  </message>
  <message>
   <source>the careers adviser</source>
   <translation type="unfinished">y cynghorydd gyrfaoedd</translation>
  </message>
  <message>
   <source>the comment “{note}”</source>
   <translation type="unfinished">y sylw “{note}”</translation>
  </message>
  <message>
   <source>the file “{file_name}”</source>
   <translation type="unfinished">y ffeil “{file_name}”</translation>
  </message>
  <message>
   <source>the learner</source>
   <translation type="unfinished">y dysgwr</translation>
  </message>
  <message>
   <source>the log block {identity}</source>
   <translation type="unfinished">y bloc log {identity}</translation>
  </message>
  <message>
   <source>the log entry of {entry_on}</source>
   <translation type="unfinished">y cofnod log o {entry_on}</translation>
  </message>
  <message>
   <source>the needs found</source>
   <translation type="unfinished">yr anghenion a ganfuwyd</translation>
  </message>
  <message>
   <source>the next place</source>
   <translation type="unfinished">y lle nesaf</translation>
  </message>
  <message>
   <source>the note that it was shared with {shared_with}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the plan starts on {day}</source>
   <translation type="unfinished">mae'r cynllun yn dechrau ar {day}</translation>
  </message>
  <message>
   <source>the record of {name}</source>
   <translation type="unfinished">cofnod {name}</translation>
  </message>
  <message>
   <source>the round “{label}”</source>
   <translation type="unfinished">y rownd “{label}”</translation>
  </message>
  <message>
   <source>the school's file</source>
   <translation type="unfinished">ffeil yr ysgol</translation>
  </message>
  <message>
   <source>the staff who teach</source>
   <translation type="unfinished">y staff sy'n addysgu</translation>
  </message>
  <message>
   <source>the tutor</source>
   <translation type="unfinished">y tiwtor</translation>
  </message>
  <message>
   <source>the tutor or key worker</source>
   <translation type="unfinished">y tiwtor neu'r gweithiwr allweddol</translation>
  </message>
  <message>
   <source>the value “{label}”</source>
   <translation type="unfinished">y gwerth “{label}”</translation>
  </message>
  <message>
   <source>the visit to “{place}”</source>
   <translation type="unfinished">yr ymweliad â “{place}”</translation>
  </message>
  <message>
   <source>the {what} {name}</source>
   <translation type="unfinished">y {what} {name}</translation>
  </message>
  <message>
   <source>the {what} “{name}”</source>
   <translation type="unfinished">y {what} “{name}”</translation>
  </message>
  <message>
   <source>this will be review {number}</source>
   <translation type="unfinished">adolygiad {number} fydd hwn</translation>
  </message>
  <message>
   <source>time in the week</source>
   <translation type="unfinished">amser yn yr wythnos</translation>
  </message>
  <message>
   <source>tint</source>
   <translation type="unfinished">arlliw</translation>
  </message>
  <message>
   <source>to assess</source>
   <translation type="unfinished">i'w hasesu</translation>
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished">heddiw</translation>
  </message>
  <message>
   <source>today at {time}</source>
   <translation type="unfinished">heddiw am {time}</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished">yfory</translation>
  </message>
  <message>
   <source>tutor</source>
   <translation type="unfinished">tiwtor</translation>
  </message>
  <message>
   <source>twice</source>
   <translation type="unfinished">dwywaith</translation>
  </message>
  <message>
   <source>unfinished work</source>
   <translation type="unfinished">gwaith anorffenedig</translation>
  </message>
  <message>
   <source>unit</source>
   <translation type="unfinished">uned</translation>
  </message>
  <message>
   <source>value of an own field</source>
   <translation type="unfinished">gwerth maes ei hun</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation type="unfinished">fersiwn {number}</translation>
  </message>
  <message>
   <source>view</source>
   <translation type="unfinished">safbwynt</translation>
  </message>
  <message>
   <source>view in a review</source>
   <translation type="unfinished">safbwynt mewn adolygiad</translation>
  </message>
  <message>
   <source>was {last_distance}</source>
   <translation type="unfinished">oedd {last_distance}</translation>
  </message>
  <message>
   <source>week changed</source>
   <translation type="unfinished">newidiwyd yr wythnos</translation>
  </message>
  <message>
   <source>weekday</source>
   <translation type="unfinished">diwrnod yr wythnos</translation>
  </message>
  <message>
   <source>what was said on {day}</source>
   <translation type="unfinished">yr hyn a ddywedwyd ar {day}</translation>
  </message>
  <message>
   <source>wish</source>
   <translation type="unfinished">dymuniad</translation>
  </message>
  <message>
   <source>wording of a paper</source>
   <translation type="unfinished">geiriad papur</translation>
  </message>
  <message>
   <source>wording of a paper changed</source>
   <translation type="unfinished">newidiwyd geiriad papur</translation>
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished">ie</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished">ddoe</translation>
  </message>
  <message>
   <source>{achieved} achieved, {carried} carried over, {changed} changed, {stopped} stopped</source>
   <translation type="unfinished">{achieved} wedi'u cyflawni, {carried} wedi'u cario drosodd, {changed} wedi newid, {stopped} wedi stopio</translation>
  </message>
  <message numerus="yes">
   <source>{achieved} of {n} units achieved</source>
   <extracomment>For one: {achieved} of {n} unit achieved</extracomment>
   <translation type="unfinished">
    <numerusform>{achieved} o {n} o unedau wedi'u cyflawni</numerusform>
    <numerusform>{achieved} o {n} uned wedi'i chyflawni</numerusform>
    <numerusform>{achieved} o {n} o unedau wedi'u cyflawni</numerusform>
    <numerusform>{achieved} o {n} o unedau wedi'u cyflawni</numerusform>
    <numerusform>{achieved} o {n} o unedau wedi'u cyflawni</numerusform>
   </translation>
  </message>
  <message>
   <source>{at} of {number}</source>
   <translation type="unfinished">{at} o {number}</translation>
  </message>
  <message>
   <source>{called} asked that {readers} do not see this</source>
   <translation type="unfinished">Gofynnodd {called} na ddylai {readers} weld hyn</translation>
  </message>
  <message>
   <source>{called} asked that {readers} do not see: {names}</source>
   <translation type="unfinished">Gofynnodd {called} na ddylai {readers} weld: {names}</translation>
  </message>
  <message>
   <source>{clock} of {clock_2}</source>
   <translation type="unfinished">{clock} o {clock_2}</translation>
  </message>
  <message>
   <source>{code} is too light to read on white paper. {better} is dark enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} from {starts}</source>
   <translation type="unfinished">{day} o {starts}</translation>
  </message>
  <message>
   <source>{day} until {ends}</source>
   <translation type="unfinished">{day} tan {ends}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished">{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day} {starts} to {ends}: two sessions of {title} clash.</source>
   <translation type="unfinished">{day} {starts} i {ends}: mae dwy sesiwn o {title} yn gwrthdaro.</translation>
  </message>
  <message>
   <source>{day} {starts} to {ends}: {first} and {second} clash.</source>
   <translation type="unfinished">{day} {starts} i {ends}: mae {first} a {second} yn gwrthdaro.</translation>
  </message>
  <message>
   <source>{day}, no time yet</source>
   <translation type="unfinished">{day}, dim amser eto</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation type="unfinished">{day}, {time}</translation>
  </message>
  <message>
   <source>{done} of {all} are done. Under Print you can go on with the rest, now or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {all} done</source>
   <translation type="unfinished">{done} o {all} wedi'u gwneud</translation>
  </message>
  <message>
   <source>{done} of {number} filled in</source>
   <translation type="unfinished">{done} o {number} wedi'u llenwi</translation>
  </message>
  <message>
   <source>{first} (and {number} more)</source>
   <translation type="unfinished">{first} (a {number} arall)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished">{first} i {last}</translation>
  </message>
  <message>
   <source>{folder} is not there now. Plug the memory stick in or connect the share, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hints}
Save again to keep it as it is.</source>
   <translation type="unfinished">{hints}
Cadwch eto i'w gadw fel y mae.</translation>
  </message>
  <message>
   <source>{how_often}; not reviewed yet.</source>
   <translation type="unfinished">{how_often}; heb ei adolygu eto.</translation>
  </message>
  <message>
   <source>{how_often}; the last was on {reviewed_on}.</source>
   <translation type="unfinished">{how_often}; roedd yr olaf ar {reviewed_on}.</translation>
  </message>
  <message>
   <source>{identity}, from {starts_on}, {kind}</source>
   <translation type="unfinished">{identity}, o {starts_on}, {kind}</translation>
  </message>
  <message>
   <source>{identity}, week {week} of {weeks}, {span}</source>
   <translation type="unfinished">{identity}, wythnos {week} o {weeks}, {span}</translation>
  </message>
  <message>
   <source>{label} – {kind}; step: {step}; on no paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} – {kind}; step: {step}; papers: {papers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{language} (not checked by a speaker yet)</source>
   <translation type="unfinished">{language} (heb ei wirio gan siaradwr eto)</translation>
  </message>
  <message>
   <source>{language} was checked</source>
   <translation type="unfinished">gwiriwyd {language}</translation>
  </message>
  <message>
   <source>{learners}. Double-click a learner, or press Enter, to open the record.</source>
   <translation type="unfinished">{learners}. Cliciwch ddwywaith ar ddysgwr, neu pwyswch Enter, i agor y cofnod.</translation>
  </message>
  <message>
   <source>{learner} began on {day} and goes on at question {at} of {asked}.</source>
   <translation type="unfinished">Dechreuodd {learner} ar {day} ac mae'n mynd ymlaen o gwestiwn {at} o {asked}.</translation>
  </message>
  <message>
   <source>{learner} from this round; the review stays due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{learner}: this target has no outcome yet. Press 1 to 6.</source>
   <translation type="unfinished">{learner}: nid oes canlyniad i'r targed hwn eto. Pwyswch 1 i 6.</translation>
  </message>
  <message>
   <source>{longest} minutes are the longest: the recording was stopped. Keep it, then record the rest as another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark} has no initial assessment yet.</source>
   <translation type="unfinished">Nid oes asesiad cychwynnol gan {mark} eto.</translation>
  </message>
  <message>
   <source>{mark} has no plan yet.</source>
   <translation type="unfinished">Nid oes cynllun gan {mark} eto.</translation>
  </message>
  <message>
   <source>{max} KB</source>
   <translation type="unfinished">{max} KB</translation>
  </message>
  <message>
   <source>{named} can't be measured: no number, and no success criteria say how we will know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named} is still without: {names}.</source>
   <translation type="unfinished">Mae {named} yn dal heb: {names}.</translation>
  </message>
  <message>
   <source>{named} still has the bank's words: make it this learner's.</source>
   <translation type="unfinished">Geiriau'r banc sydd yn {named} o hyd: gwnewch nhw'n eiddo i'r dysgwr hwn.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation type="unfinished">{names} a {last}</translation>
  </message>
  <message>
   <source>{names} and {more} more</source>
   <translation type="unfinished">{names} a {more} arall</translation>
  </message>
  <message>
   <source>{names} and {number} more</source>
   <translation type="unfinished">{names} a {number} arall</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} other parts</source>
   <extracomment>For one: {names} and {n} other part</extracomment>
   <translation type="unfinished">
    <numerusform>{names} a {n} o rannau eraill</numerusform>
    <numerusform>{names} a {n} rhan arall</numerusform>
    <numerusform>{names} a {n} o rannau eraill</numerusform>
    <numerusform>{names} a {n} o rannau eraill</numerusform>
    <numerusform>{names} a {n} o rannau eraill</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} are chosen for the same field.</source>
   <translation type="unfinished">Dewiswyd {names} ar gyfer yr un maes.</translation>
  </message>
  <message>
   <source>{names} or {last}</source>
   <translation type="unfinished">{names} neu {last}</translation>
  </message>
  <message>
   <source>{names}; and {more} more</source>
   <translation type="unfinished">{names}; a {more} arall</translation>
  </message>
  <message>
   <source>{name} has this number already.</source>
   <translation type="unfinished">Mae gan {name} y rhif hwn yn barod.</translation>
  </message>
  <message>
   <source>{name} was printed. Who gets it?</source>
   <translation type="unfinished">Argraffwyd {name}. Pwy sy'n ei gael?</translation>
  </message>
  <message>
   <source>{new} new, {changed} changed, {same} the same, {left_out} left out</source>
   <translation type="unfinished">{new} newydd, {changed} wedi newid, {same} yr un fath, {left_out} wedi'u gadael allan</translation>
  </message>
  <message>
   <source>{number} down</source>
   <translation type="unfinished">{number} i lawr</translation>
  </message>
  <message>
   <source>{number} of 4</source>
   <translation type="unfinished">{number} o 4</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation type="unfinished">{number} o {all}</translation>
  </message>
  <message>
   <source>{number} of {asked} questions</source>
   <translation type="unfinished">{number} o {asked} cwestiwn</translation>
  </message>
  <message>
   <source>{number} of {number_2}</source>
   <translation type="unfinished">{number} o {number_2}</translation>
  </message>
  <message numerus="yes">
   <source>{number} of {n} learners</source>
   <extracomment>For one: {number} of {n} learner</extracomment>
   <translation type="unfinished">
    <numerusform>{number} o {n} o ddysgwyr</numerusform>
    <numerusform>{number} o {n} dysgwr</numerusform>
    <numerusform>{number} o {n} o ddysgwyr</numerusform>
    <numerusform>{number} o {n} o ddysgwyr</numerusform>
    <numerusform>{number} o {n} o ddysgwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{number} of {n} papers</source>
   <extracomment>For one: {number} of {n} paper</extracomment>
   <translation type="unfinished">
    <numerusform>{number} o {n} o bapurau</numerusform>
    <numerusform>{number} o {n} papur</numerusform>
    <numerusform>{number} o {n} o bapurau</numerusform>
    <numerusform>{number} o {n} o bapurau</numerusform>
    <numerusform>{number} o {n} o bapurau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{number} of {n} reviews finished</source>
   <extracomment>For one: {number} of {n} review finished</extracomment>
   <translation type="unfinished">
    <numerusform>{number} o {n} o adolygiadau wedi'u gorffen</numerusform>
    <numerusform>{number} o {n} adolygiad wedi'i orffen</numerusform>
    <numerusform>{number} o {n} o adolygiadau wedi'u gorffen</numerusform>
    <numerusform>{number} o {n} o adolygiadau wedi'u gorffen</numerusform>
    <numerusform>{number} o {n} o adolygiadau wedi'u gorffen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{number} of {n} targets</source>
   <extracomment>For one: {number} of {n} target</extracomment>
   <translation type="unfinished">
    <numerusform>{number} o {n} o dargedau</numerusform>
    <numerusform>{number} o {n} targed</numerusform>
    <numerusform>{number} o {n} o dargedau</numerusform>
    <numerusform>{number} o {n} o dargedau</numerusform>
    <numerusform>{number} o {n} o dargedau</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} up</source>
   <translation type="unfinished">{number} i fyny</translation>
  </message>
  <message>
   <source>{number} without words</source>
   <translation type="unfinished">{number} heb eiriau</translation>
  </message>
  <message numerus="yes">
   <source>{n} access arrangements</source>
   <extracomment>For one: {n} access arrangement</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o drefniadau mynediad</numerusform>
    <numerusform>{n} trefniant mynediad</numerusform>
    <numerusform>{n} o drefniadau mynediad</numerusform>
    <numerusform>{n} o drefniadau mynediad</numerusform>
    <numerusform>{n} o drefniadau mynediad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} achievements</source>
   <extracomment>For one: {n} achievement</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gyflawniadau</numerusform>
    <numerusform>{n} cyflawniad</numerusform>
    <numerusform>{n} o gyflawniadau</numerusform>
    <numerusform>{n} o gyflawniadau</numerusform>
    <numerusform>{n} o gyflawniadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agreements</source>
   <extracomment>For one: {n} agreement</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gytundebau</numerusform>
    <numerusform>{n} cytundeb</numerusform>
    <numerusform>{n} o gytundebau</numerusform>
    <numerusform>{n} o gytundebau</numerusform>
    <numerusform>{n} o gytundebau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers of a self-assessment</source>
   <extracomment>For one: {n} answer of a self-assessment</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o atebion hunanasesiad</numerusform>
    <numerusform>{n} ateb hunanasesiad</numerusform>
    <numerusform>{n} o atebion hunanasesiad</numerusform>
    <numerusform>{n} o atebion hunanasesiad</numerusform>
    <numerusform>{n} o atebion hunanasesiad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} assessments</source>
   <extracomment>For one: {n} assessment</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o asesiadau</numerusform>
    <numerusform>{n} asesiad</numerusform>
    <numerusform>{n} o asesiadau</numerusform>
    <numerusform>{n} o asesiadau</numerusform>
    <numerusform>{n} o asesiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} blanks to fill in.</source>
   <extracomment>For one: {n} blank to fill in.</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o fylchau i'w llenwi.</numerusform>
    <numerusform>{n} bwlch i'w lenwi.</numerusform>
    <numerusform>{n} o fylchau i'w llenwi.</numerusform>
    <numerusform>{n} o fylchau i'w llenwi.</numerusform>
    <numerusform>{n} o fylchau i'w llenwi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} blocks of log sheets</source>
   <extracomment>For one: {n} block of log sheets</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o flociau log</numerusform>
    <numerusform>{n} bloc log</numerusform>
    <numerusform>{n} o flociau log</numerusform>
    <numerusform>{n} o flociau log</numerusform>
    <numerusform>{n} o flociau log</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cells of a review day</source>
   <extracomment>For one: {n} cell of a review day</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gelloedd diwrnod adolygu</numerusform>
    <numerusform>{n} cell diwrnod adolygu</numerusform>
    <numerusform>{n} o gelloedd diwrnod adolygu</numerusform>
    <numerusform>{n} o gelloedd diwrnod adolygu</numerusform>
    <numerusform>{n} o gelloedd diwrnod adolygu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <extracomment>For one: {n} change</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o newidiadau</numerusform>
    <numerusform>{n} newid</numerusform>
    <numerusform>{n} o newidiadau</numerusform>
    <numerusform>{n} o newidiadau</numerusform>
    <numerusform>{n} o newidiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} chosen learners</source>
   <extracomment>For one: {n} chosen learner</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddysgwyr a ddewiswyd</numerusform>
    <numerusform>{n} dysgwr a ddewiswyd</numerusform>
    <numerusform>{n} o ddysgwyr a ddewiswyd</numerusform>
    <numerusform>{n} o ddysgwyr a ddewiswyd</numerusform>
    <numerusform>{n} o ddysgwyr a ddewiswyd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} comments</source>
   <extracomment>For one: {n} comment</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o sylwadau</numerusform>
    <numerusform>{n} sylw</numerusform>
    <numerusform>{n} o sylwadau</numerusform>
    <numerusform>{n} o sylwadau</numerusform>
    <numerusform>{n} o sylwadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} contacts</source>
   <extracomment>For one: {n} contact</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gysylltiadau</numerusform>
    <numerusform>{n} cyswllt</numerusform>
    <numerusform>{n} o gysylltiadau</numerusform>
    <numerusform>{n} o gysylltiadau</numerusform>
    <numerusform>{n} o gysylltiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} copies</source>
   <extracomment>For one: {n} copy</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gopïau</numerusform>
    <numerusform>{n} copi</numerusform>
    <numerusform>{n} o gopïau</numerusform>
    <numerusform>{n} o gopïau</numerusform>
    <numerusform>{n} o gopïau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <extracomment>For one: {n} day ago</extracomment>
   <translation type="unfinished">
    <numerusform>{n} diwrnod yn ôl</numerusform>
    <numerusform>{n} diwrnod yn ôl</numerusform>
    <numerusform>{n} diwrnod yn ôl</numerusform>
    <numerusform>{n} diwrnod yn ôl</numerusform>
    <numerusform>{n} diwrnod yn ôl</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days late</source>
   <extracomment>For one: {n} day late</extracomment>
   <translation type="unfinished">
    <numerusform>{n} diwrnod yn hwyr</numerusform>
    <numerusform>{n} diwrnod yn hwyr</numerusform>
    <numerusform>{n} diwrnod yn hwyr</numerusform>
    <numerusform>{n} diwrnod yn hwyr</numerusform>
    <numerusform>{n} diwrnod yn hwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <extracomment>For one: {n} document</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddogfennau</numerusform>
    <numerusform>{n} dogfen</numerusform>
    <numerusform>{n} o ddogfennau</numerusform>
    <numerusform>{n} o ddogfennau</numerusform>
    <numerusform>{n} o ddogfennau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents shared</source>
   <extracomment>For one: {n} document shared</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddogfennau a rannwyd</numerusform>
    <numerusform>{n} dogfen a rannwyd</numerusform>
    <numerusform>{n} o ddogfennau a rannwyd</numerusform>
    <numerusform>{n} o ddogfennau a rannwyd</numerusform>
    <numerusform>{n} o ddogfennau a rannwyd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <extracomment>For one: {n} entry</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gofnodion</numerusform>
    <numerusform>{n} cofnod</numerusform>
    <numerusform>{n} o gofnodion</numerusform>
    <numerusform>{n} o gofnodion</numerusform>
    <numerusform>{n} o gofnodion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries under support</source>
   <extracomment>For one: {n} entry under support</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gofnodion dan gymorth</numerusform>
    <numerusform>{n} cofnod dan gymorth</numerusform>
    <numerusform>{n} o gofnodion dan gymorth</numerusform>
    <numerusform>{n} o gofnodion dan gymorth</numerusform>
    <numerusform>{n} o gofnodion dan gymorth</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <extracomment>For one: {n} event</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddigwyddiadau</numerusform>
    <numerusform>{n} digwyddiad</numerusform>
    <numerusform>{n} o ddigwyddiadau</numerusform>
    <numerusform>{n} o ddigwyddiadau</numerusform>
    <numerusform>{n} o ddigwyddiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ffeiliau</numerusform>
    <numerusform>{n} ffeil</numerusform>
    <numerusform>{n} o ffeiliau</numerusform>
    <numerusform>{n} o ffeiliau</numerusform>
    <numerusform>{n} o ffeiliau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files can't: see the top of the list.</source>
   <extracomment>For one: {n} file can't: see the top of the list.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings about {learners}. Press Enter to go where it is mended; Ctrl+C copies.</source>
   <extracomment>For one: {n} finding about {learners}. Press Enter to go where it is mended; Ctrl+C copies.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} finished reviews stay with the learners.</source>
   <extracomment>For one: {n} finished review stays with the learner.</extracomment>
   <translation type="unfinished">
    <numerusform>Mae {n} o adolygiadau gorffenedig yn aros gyda'r dysgwyr.</numerusform>
    <numerusform>Mae {n} adolygiad gorffenedig yn aros gyda'r dysgwr.</numerusform>
    <numerusform>Mae {n} o adolygiadau gorffenedig yn aros gyda'r dysgwyr.</numerusform>
    <numerusform>Mae {n} o adolygiadau gorffenedig yn aros gyda'r dysgwyr.</numerusform>
    <numerusform>Mae {n} o adolygiadau gorffenedig yn aros gyda'r dysgwyr.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours</source>
   <extracomment>For one: {n} hour</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o oriau</numerusform>
    <numerusform>{n} awr</numerusform>
    <numerusform>{n} o oriau</numerusform>
    <numerusform>{n} o oriau</numerusform>
    <numerusform>{n} o oriau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} items of the bank</source>
   <extracomment>For one: {n} item of the bank</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o eitemau'r banc</numerusform>
    <numerusform>{n} eitem o'r banc</numerusform>
    <numerusform>{n} o eitemau'r banc</numerusform>
    <numerusform>{n} o eitemau'r banc</numerusform>
    <numerusform>{n} o eitemau'r banc</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} learners</source>
   <extracomment>For one: {n} learner</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddysgwyr</numerusform>
    <numerusform>{n} dysgwr</numerusform>
    <numerusform>{n} o ddysgwyr</numerusform>
    <numerusform>{n} o ddysgwyr</numerusform>
    <numerusform>{n} o ddysgwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} learners are at school. This half-term: {first} to {last}.</source>
   <extracomment>For one: {n} learner is at school. This half-term: {first} to {last}.</extracomment>
   <translation type="unfinished">
    <numerusform>Mae {n} o ddysgwyr yn yr ysgol. Yr hanner tymor hwn: {first} i {last}.</numerusform>
    <numerusform>Mae {n} dysgwr yn yr ysgol. Yr hanner tymor hwn: {first} i {last}.</numerusform>
    <numerusform>Mae {n} o ddysgwyr yn yr ysgol. Yr hanner tymor hwn: {first} i {last}.</numerusform>
    <numerusform>Mae {n} o ddysgwyr yn yr ysgol. Yr hanner tymor hwn: {first} i {last}.</numerusform>
    <numerusform>Mae {n} o ddysgwyr yn yr ysgol. Yr hanner tymor hwn: {first} i {last}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} learners will be given it.</source>
   <extracomment>For one: {n} learner will be given it.</extracomment>
   <translation type="unfinished">
    <numerusform>Rhoddir hyn i {n} o ddysgwyr.</numerusform>
    <numerusform>Rhoddir hyn i {n} dysgwr.</numerusform>
    <numerusform>Rhoddir hyn i {n} o ddysgwyr.</numerusform>
    <numerusform>Rhoddir hyn i {n} o ddysgwyr.</numerusform>
    <numerusform>Rhoddir hyn i {n} o ddysgwyr.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} learners with {targets}.</source>
   <extracomment>For one: {n} learner with {targets}.</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddysgwyr gyda {targets}.</numerusform>
    <numerusform>{n} dysgwr gyda {targets}.</numerusform>
    <numerusform>{n} o ddysgwyr gyda {targets}.</numerusform>
    <numerusform>{n} o ddysgwyr gyda {targets}.</numerusform>
    <numerusform>{n} o ddysgwyr gyda {targets}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines to sign on of its own instead of {ours}.</source>
   <extracomment>For one: {n} line to sign on of its own instead of {ours}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines were not copied: restricted, or for staff only. Print it to give it to somebody.</source>
   <extracomment>For one: {n} line was not copied: restricted, or for staff only. Print it to give it to somebody.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log entries</source>
   <extracomment>For one: {n} log entry</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gofnodion log</numerusform>
    <numerusform>{n} cofnod log</numerusform>
    <numerusform>{n} o gofnodion log</numerusform>
    <numerusform>{n} o gofnodion log</numerusform>
    <numerusform>{n} o gofnodion log</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} members of staff</source>
   <extracomment>For one: {n} member of staff</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o aelodau staff</numerusform>
    <numerusform>{n} aelod o staff</numerusform>
    <numerusform>{n} o aelodau staff</numerusform>
    <numerusform>{n} o aelodau staff</numerusform>
    <numerusform>{n} o aelodau staff</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} methods</source>
   <extracomment>For one: {n} method</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddulliau</numerusform>
    <numerusform>{n} dull</numerusform>
    <numerusform>{n} o ddulliau</numerusform>
    <numerusform>{n} o ddulliau</numerusform>
    <numerusform>{n} o ddulliau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>For one: {n} minute</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o funudau</numerusform>
    <numerusform>{n} munud</numerusform>
    <numerusform>{n} o funudau</numerusform>
    <numerusform>{n} o funudau</numerusform>
    <numerusform>{n} o funudau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} moving-on plans</source>
   <extracomment>For one: {n} moving-on plan</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gynlluniau symud ymlaen</numerusform>
    <numerusform>{n} cynllun symud ymlaen</numerusform>
    <numerusform>{n} o gynlluniau symud ymlaen</numerusform>
    <numerusform>{n} o gynlluniau symud ymlaen</numerusform>
    <numerusform>{n} o gynlluniau symud ymlaen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} moving-on visits</source>
   <extracomment>For one: {n} moving-on visit</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ymweliadau symud ymlaen</numerusform>
    <numerusform>{n} ymweliad symud ymlaen</numerusform>
    <numerusform>{n} o ymweliadau symud ymlaen</numerusform>
    <numerusform>{n} o ymweliadau symud ymlaen</numerusform>
    <numerusform>{n} o ymweliadau symud ymlaen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} needs</source>
   <extracomment>For one: {n} need</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o anghenion</numerusform>
    <numerusform>{n} angen</numerusform>
    <numerusform>{n} o anghenion</numerusform>
    <numerusform>{n} o anghenion</numerusform>
    <numerusform>{n} o anghenion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} open targets</source>
   <extracomment>For one: {n} open target</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o dargedau agored</numerusform>
    <numerusform>{n} targed agored</numerusform>
    <numerusform>{n} o dargedau agored</numerusform>
    <numerusform>{n} o dargedau agored</numerusform>
    <numerusform>{n} o dargedau agored</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} outcome tags</source>
   <extracomment>For one: {n} outcome tag</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o dagiau canlyniad</numerusform>
    <numerusform>{n} tag canlyniad</numerusform>
    <numerusform>{n} o dagiau canlyniad</numerusform>
    <numerusform>{n} o dagiau canlyniad</numerusform>
    <numerusform>{n} o dagiau canlyniad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} outcomes of a target</source>
   <extracomment>For one: {n} outcome of a target</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ganlyniadau targed</numerusform>
    <numerusform>{n} canlyniad targed</numerusform>
    <numerusform>{n} o ganlyniadau targed</numerusform>
    <numerusform>{n} o ganlyniadau targed</numerusform>
    <numerusform>{n} o ganlyniadau targed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} own fields</source>
   <extracomment>For one: {n} own field</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o feysydd ei hun</numerusform>
    <numerusform>{n} maes ei hun</numerusform>
    <numerusform>{n} o feysydd ei hun</numerusform>
    <numerusform>{n} o feysydd ei hun</numerusform>
    <numerusform>{n} o feysydd ei hun</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} own review dates</source>
   <extracomment>For one: {n} own review date</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddyddiadau adolygu ei hun</numerusform>
    <numerusform>{n} dyddiad adolygu ei hun</numerusform>
    <numerusform>{n} o ddyddiadau adolygu ei hun</numerusform>
    <numerusform>{n} o ddyddiadau adolygu ei hun</numerusform>
    <numerusform>{n} o ddyddiadau adolygu ei hun</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <extracomment>For one: {n} page</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o dudalennau</numerusform>
    <numerusform>{n} tudalen</numerusform>
    <numerusform>{n} o dudalennau</numerusform>
    <numerusform>{n} o dudalennau</numerusform>
    <numerusform>{n} o dudalennau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} papers</source>
   <extracomment>For one: {n} paper</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o bapurau</numerusform>
    <numerusform>{n} papur</numerusform>
    <numerusform>{n} o bapurau</numerusform>
    <numerusform>{n} o bapurau</numerusform>
    <numerusform>{n} o bapurau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} participants</source>
   <extracomment>For one: {n} participant</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gyfranogwyr</numerusform>
    <numerusform>{n} cyfranogwr</numerusform>
    <numerusform>{n} o gyfranogwyr</numerusform>
    <numerusform>{n} o gyfranogwyr</numerusform>
    <numerusform>{n} o gyfranogwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <extracomment>For one: {n} picture</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o luniau</numerusform>
    <numerusform>{n} llun</numerusform>
    <numerusform>{n} o luniau</numerusform>
    <numerusform>{n} o luniau</numerusform>
    <numerusform>{n} o luniau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} placements</source>
   <extracomment>For one: {n} placement</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o leoliadau</numerusform>
    <numerusform>{n} lleoliad</numerusform>
    <numerusform>{n} o leoliadau</numerusform>
    <numerusform>{n} o leoliadau</numerusform>
    <numerusform>{n} o leoliadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} plan versions</source>
   <extracomment>For one: {n} plan version</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o fersiynau cynllun</numerusform>
    <numerusform>{n} fersiwn cynllun</numerusform>
    <numerusform>{n} o fersiynau cynllun</numerusform>
    <numerusform>{n} o fersiynau cynllun</numerusform>
    <numerusform>{n} o fersiynau cynllun</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} plans</source>
   <extracomment>For one: {n} plan</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gynlluniau</numerusform>
    <numerusform>{n} cynllun</numerusform>
    <numerusform>{n} o gynlluniau</numerusform>
    <numerusform>{n} o gynlluniau</numerusform>
    <numerusform>{n} o gynlluniau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} print settings</source>
   <extracomment>For one: {n} print settings</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o osodiadau argraffu</numerusform>
    <numerusform>{n} gosodiad argraffu</numerusform>
    <numerusform>{n} o osodiadau argraffu</numerusform>
    <numerusform>{n} o osodiadau argraffu</numerusform>
    <numerusform>{n} o osodiadau argraffu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} printed papers</source>
   <extracomment>For one: {n} printed paper</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o bapurau a argraffwyd</numerusform>
    <numerusform>{n} papur a argraffwyd</numerusform>
    <numerusform>{n} o bapurau a argraffwyd</numerusform>
    <numerusform>{n} o bapurau a argraffwyd</numerusform>
    <numerusform>{n} o bapurau a argraffwyd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programme components</source>
   <extracomment>For one: {n} programme component</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o rannau'r rhaglen</numerusform>
    <numerusform>{n} rhan o'r rhaglen</numerusform>
    <numerusform>{n} o rannau'r rhaglen</numerusform>
    <numerusform>{n} o rannau'r rhaglen</numerusform>
    <numerusform>{n} o rannau'r rhaglen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programme sessions</source>
   <extracomment>For one: {n} programme session</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o sesiynau'r rhaglen</numerusform>
    <numerusform>{n} sesiwn o'r rhaglen</numerusform>
    <numerusform>{n} o sesiynau'r rhaglen</numerusform>
    <numerusform>{n} o sesiynau'r rhaglen</numerusform>
    <numerusform>{n} o sesiynau'r rhaglen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} providers</source>
   <extracomment>For one: {n} provider</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddarparwyr</numerusform>
    <numerusform>{n} darparwr</numerusform>
    <numerusform>{n} o ddarparwyr</numerusform>
    <numerusform>{n} o ddarparwyr</numerusform>
    <numerusform>{n} o ddarparwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} qualification units</source>
   <extracomment>For one: {n} qualification unit</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o unedau cymhwyster</numerusform>
    <numerusform>{n} uned cymhwyster</numerusform>
    <numerusform>{n} o unedau cymhwyster</numerusform>
    <numerusform>{n} o unedau cymhwyster</numerusform>
    <numerusform>{n} o unedau cymhwyster</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} qualifications</source>
   <extracomment>For one: {n} qualification</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o gymwysterau</numerusform>
    <numerusform>{n} cymhwyster</numerusform>
    <numerusform>{n} o gymwysterau</numerusform>
    <numerusform>{n} o gymwysterau</numerusform>
    <numerusform>{n} o gymwysterau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reviews</source>
   <extracomment>For one: {n} review</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o adolygiadau</numerusform>
    <numerusform>{n} adolygiad</numerusform>
    <numerusform>{n} o adolygiadau</numerusform>
    <numerusform>{n} o adolygiadau</numerusform>
    <numerusform>{n} o adolygiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sections of its own instead of {ours}.</source>
   <extracomment>For one: {n} section of its own instead of {ours}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} self-assessments</source>
   <extracomment>For one: {n} self-assessment</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o hunanasesiadau</numerusform>
    <numerusform>{n} hunanasesiad</numerusform>
    <numerusform>{n} o hunanasesiadau</numerusform>
    <numerusform>{n} o hunanasesiadau</numerusform>
    <numerusform>{n} o hunanasesiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sheets</source>
   <extracomment>For one: {n} sheet</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddalennau</numerusform>
    <numerusform>{n} dalen</numerusform>
    <numerusform>{n} o ddalennau</numerusform>
    <numerusform>{n} o ddalennau</numerusform>
    <numerusform>{n} o ddalennau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} skill profiles</source>
   <extracomment>For one: {n} skill profile</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o broffiliau sgiliau</numerusform>
    <numerusform>{n} proffil sgiliau</numerusform>
    <numerusform>{n} o broffiliau sgiliau</numerusform>
    <numerusform>{n} o broffiliau sgiliau</numerusform>
    <numerusform>{n} o broffiliau sgiliau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} slips</source>
   <extracomment>For one: {n} slip</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o slipiau</numerusform>
    <numerusform>{n} slip</numerusform>
    <numerusform>{n} o slipiau</numerusform>
    <numerusform>{n} o slipiau</numerusform>
    <numerusform>{n} o slipiau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sounds</source>
   <extracomment>For one: {n} sound</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o seiniau</numerusform>
    <numerusform>{n} sain</numerusform>
    <numerusform>{n} o seiniau</numerusform>
    <numerusform>{n} o seiniau</numerusform>
    <numerusform>{n} o seiniau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sources</source>
   <extracomment>For one: {n} source</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ffynonellau</numerusform>
    <numerusform>{n} ffynhonnell</numerusform>
    <numerusform>{n} o ffynonellau</numerusform>
    <numerusform>{n} o ffynonellau</numerusform>
    <numerusform>{n} o ffynonellau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} statutory expectations</source>
   <extracomment>For one: {n} statutory expectation</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o ddisgwyliadau statudol</numerusform>
    <numerusform>{n} disgwyliad statudol</numerusform>
    <numerusform>{n} o ddisgwyliadau statudol</numerusform>
    <numerusform>{n} o ddisgwyliadau statudol</numerusform>
    <numerusform>{n} o ddisgwyliadau statudol</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suggestions</source>
   <extracomment>For one: {n} suggestion</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o awgrymiadau</numerusform>
    <numerusform>{n} awgrym</numerusform>
    <numerusform>{n} o awgrymiadau</numerusform>
    <numerusform>{n} o awgrymiadau</numerusform>
    <numerusform>{n} o awgrymiadau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suggestions for {learners} wait to be made their own.</source>
   <extracomment>For one: {n} suggestion for {learners} waits to be made their own.</extracomment>
   <translation type="unfinished">
    <numerusform>Mae {n} o awgrymiadau i {learners} yn aros i'w gwneud yn eiddo iddynt.</numerusform>
    <numerusform>Mae {n} awgrym i {learners} yn aros i'w wneud yn eiddo iddynt.</numerusform>
    <numerusform>Mae {n} o awgrymiadau i {learners} yn aros i'w gwneud yn eiddo iddynt.</numerusform>
    <numerusform>Mae {n} o awgrymiadau i {learners} yn aros i'w gwneud yn eiddo iddynt.</numerusform>
    <numerusform>Mae {n} o awgrymiadau i {learners} yn aros i'w gwneud yn eiddo iddynt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} suggestions to go.</source>
   <extracomment>For one: {n} suggestion to go.</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o awgrymiadau i fynd.</numerusform>
    <numerusform>{n} awgrym i fynd.</numerusform>
    <numerusform>{n} o awgrymiadau i fynd.</numerusform>
    <numerusform>{n} o awgrymiadau i fynd.</numerusform>
    <numerusform>{n} o awgrymiadau i fynd.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} symbols can be used.</source>
   <extracomment>For one: {n} symbol can be used.</extracomment>
   <translation type="unfinished">
    <numerusform>Gellir defnyddio {n} o symbolau.</numerusform>
    <numerusform>Gellir defnyddio {n} symbol.</numerusform>
    <numerusform>Gellir defnyddio {n} o symbolau.</numerusform>
    <numerusform>Gellir defnyddio {n} o symbolau.</numerusform>
    <numerusform>Gellir defnyddio {n} o symbolau.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} targets</source>
   <extracomment>For one: {n} target</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o dargedau</numerusform>
    <numerusform>{n} targed</numerusform>
    <numerusform>{n} o dargedau</numerusform>
    <numerusform>{n} o dargedau</numerusform>
    <numerusform>{n} o dargedau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} targets of this round were not looked at yet.</source>
   <extracomment>For one: {n} target of this round was not looked at yet.</extracomment>
   <translation type="unfinished">
    <numerusform>Nid edrychwyd eto ar {n} o dargedau'r rownd hon.</numerusform>
    <numerusform>Nid edrychwyd eto ar {n} targed o'r rownd hon.</numerusform>
    <numerusform>Nid edrychwyd eto ar {n} o dargedau'r rownd hon.</numerusform>
    <numerusform>Nid edrychwyd eto ar {n} o dargedau'r rownd hon.</numerusform>
    <numerusform>Nid edrychwyd eto ar {n} o dargedau'r rownd hon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <extracomment>For one: {n} time</extracomment>
   <translation type="unfinished">
    <numerusform>{n} gwaith</numerusform>
    <numerusform>{n} gwaith</numerusform>
    <numerusform>{n} gwaith</numerusform>
    <numerusform>{n} gwaith</numerusform>
    <numerusform>{n} gwaith</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} values of own fields</source>
   <extracomment>For one: {n} value of an own field</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o werthoedd meysydd ei hun</numerusform>
    <numerusform>{n} gwerth maes ei hun</numerusform>
    <numerusform>{n} o werthoedd meysydd ei hun</numerusform>
    <numerusform>{n} o werthoedd meysydd ei hun</numerusform>
    <numerusform>{n} o werthoedd meysydd ei hun</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} views in a review</source>
   <extracomment>For one: {n} view in a review</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o safbwyntiau mewn adolygiad</numerusform>
    <numerusform>{n} safbwynt mewn adolygiad</numerusform>
    <numerusform>{n} o safbwyntiau mewn adolygiad</numerusform>
    <numerusform>{n} o safbwyntiau mewn adolygiad</numerusform>
    <numerusform>{n} o safbwyntiau mewn adolygiad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <extracomment>For one: {n} week</extracomment>
   <translation type="unfinished">
    <numerusform>{n} o wythnosau</numerusform>
    <numerusform>{n} wythnos</numerusform>
    <numerusform>{n} o wythnosau</numerusform>
    <numerusform>{n} o wythnosau</numerusform>
    <numerusform>{n} o wythnosau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} wordings of its own instead of {ours}.</source>
   <extracomment>For one: {n} wording of its own instead of {ours}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{openness} (own)</source>
   <translation type="unfinished">{openness} (ei hun)</translation>
  </message>
  <message>
   <source>{papers}, {pages} on {sheets} of paper</source>
   <translation type="unfinished">{papers}, {pages} ar {sheets} o bapur</translation>
  </message>
  <message>
   <source>{papers}; pages not counted yet</source>
   <translation type="unfinished">{papers}; heb gyfrif y tudalennau eto</translation>
  </message>
  <message>
   <source>{part} ({openness})</source>
   <translation type="unfinished">{part} ({openness})</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation type="unfinished">{part} o {whole}</translation>
  </message>
  <message>
   <source>{printed}; with {parts}</source>
   <translation type="unfinished">{printed}; gyda {parts}</translation>
  </message>
  <message>
   <source>{program}, demonstration</source>
   <translation type="unfinished">{program}, enghraifft</translation>
  </message>
  <message>
   <source>{questions}, not finished</source>
   <translation type="unfinished">{questions}, heb orffen</translation>
  </message>
  <message>
   <source>{reviews}. Targets: {outcomes}.</source>
   <translation type="unfinished">{reviews}. Targedau: {outcomes}.</translation>
  </message>
  <message>
   <source>{school} – ILP Desktop</source>
   <translation type="unfinished">{school} – ILP Desktop</translation>
  </message>
  <message>
   <source>{sentence}. Also: {words}</source>
   <translation type="unfinished">{sentence}. Hefyd: {words}</translation>
  </message>
  <message>
   <source>{session}, clashes with {names}</source>
   <translation type="unfinished">{session}, yn gwrthdaro â {names}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation type="unfinished">{size} MB</translation>
  </message>
  <message>
   <source>{size} pt, line spacing {line_spacing}</source>
   <translation type="unfinished">{size} pt, bylchau llinell {line_spacing}</translation>
  </message>
  <message>
   <source>{starts_on} to {ends_on}</source>
   <translation type="unfinished">{starts_on} i {ends_on}</translation>
  </message>
  <message>
   <source>{starts} to {ends}</source>
   <translation type="unfinished">{starts} i {ends}</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation type="unfinished">{start} i {end}</translation>
  </message>
  <message>
   <source>{text}: print of {british}</source>
   <translation type="unfinished">{text}: argraffu {british}</translation>
  </message>
  <message>
   <source>{title} (staff only)</source>
   <translation type="unfinished">{title} (staff yn unig)</translation>
  </message>
  <message>
   <source>{title} finished</source>
   <translation type="unfinished">{title} wedi'i orffen</translation>
  </message>
  <message>
   <source>{title} finished and saved.</source>
   <translation type="unfinished">{title} wedi'i orffen a'i gadw.</translation>
  </message>
  <message>
   <source>{title}: {openness_words} for this learner.</source>
   <translation type="unfinished">{title}: {openness_words} i'r dysgwr hwn.</translation>
  </message>
  <message>
   <source>{told} of {all} filled in; nothing yet on: {names}.</source>
   <translation type="unfinished">{told} o {all} wedi'u llenwi; dim eto ar: {names}.</translation>
  </message>
  <message>
   <source>{trouble} Finish it there: it is under Unfinished work on Today.</source>
   <translation type="unfinished">{trouble} Gorffennwch ef yno: mae dan Gwaith anorffenedig ar Heddiw.</translation>
  </message>
  <message numerus="yes">
   <source>{units}, {achieved} of {n} credits</source>
   <extracomment>For one: {units}, {achieved} of {n} credit</extracomment>
   <translation type="unfinished">
    <numerusform>{units}, {achieved} o {n} o gredydau</numerusform>
    <numerusform>{units}, {achieved} o {n} credyd</numerusform>
    <numerusform>{units}, {achieved} o {n} o gredydau</numerusform>
    <numerusform>{units}, {achieved} o {n} o gredydau</numerusform>
    <numerusform>{units}, {achieved} o {n} o gredydau</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} added</source>
   <translation type="unfinished">ychwanegwyd {what}</translation>
  </message>
  <message>
   <source>{what} and {number} more</source>
   <translation type="unfinished">{what} a {number} arall</translation>
  </message>
  <message>
   <source>{what} began: {employer}</source>
   <translation type="unfinished">Dechreuodd {what}: {employer}</translation>
  </message>
  <message>
   <source>{what} changed</source>
   <translation type="unfinished">newidiwyd {what}</translation>
  </message>
  <message>
   <source>{what} deleted</source>
   <translation type="unfinished">dilëwyd {what}</translation>
  </message>
  <message>
   <source>{what} ended: {employer}</source>
   <translation type="unfinished">Gorffennodd {what}: {employer}</translation>
  </message>
  <message>
   <source>{what} is not complete yet.</source>
   <translation type="unfinished">Nid yw {what} wedi'i gwblhau eto.</translation>
  </message>
  <message>
   <source>{what} marks a blank: in a plan it is filled in, so that the target becomes this learner's. Plans keep the words they have when a wording is changed here or taken out of use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} (staff only)</source>
   <translation type="unfinished">{who} (staff yn unig)</translation>
  </message>
  <message>
   <source>{wish}. Give them a copy that was printed for them: it leaves this out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“By when”</source>
   <translation type="unfinished">“Erbyn pryd”</translation>
  </message>
  <message>
   <source>“Make it theirs” keeps it as it is.</source>
   <translation type="unfinished">Mae “Ei wneud yn eiddo iddynt” yn ei gadw fel y mae.</translation>
  </message>
  <message>
   <source>“{label}” can't be deleted: the program fills it in by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{label}” can't be deleted: the program gives the values of this list their meaning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{label}” is filled in already, so it can't be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{label}” is filled in already, so its kind can't change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{label}” is on this list already.</source>
   <translation type="unfinished">Mae “{label}” ar y rhestr hon yn barod.</translation>
  </message>
  <message>
   <source>“{shown}” is {risk}. Open it?</source>
   <translation type="unfinished">Mae “{shown}” yn {risk}. Ei hagor?</translation>
  </message>
  <message>
   <source>“{start}…” is too long.</source>
   <translation type="unfinished">Mae “{start}…” yn rhy hir.</translation>
  </message>
  <message>
   <source>“{title}” can't hold so much.</source>
   <translation type="unfinished">Ni all “{title}” ddal cymaint.</translation>
  </message>
  <message>
   <source>“{title}” has no time in the week yet.</source>
   <translation type="unfinished">Nid oes gan “{title}” amser yn yr wythnos eto.</translation>
  </message>
  <message>
   <source>“{title}” has {asked} short questions, one on each page. Each can be skipped, and every answer is kept at once. The records are not on the screen meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is not complete yet.</source>
   <translation type="unfinished">Nid yw “{title}” wedi'i gwblhau eto.</translation>
  </message>
  <message>
   <source>“{title}” is the learner's own sheet.</source>
   <translation type="unfinished">Dalen y dysgwr ei hun yw “{title}”.</translation>
  </message>
  <message>
   <source>“{title}” stays on {page}: on A5 its words would be {size} points high, and {least} points is the least that is easy to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{what_i_will_do}” stays in the plan as stopped, since reviews or notes tell of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{words}” answers no need.</source>
   <translation type="unfinished">Nid yw “{words}” yn ateb yr un angen.</translation>
  </message>
  <message>
   <source>“{words}” is word for word the bank's.</source>
   <translation type="unfinished">Mae “{words}” air am air yr un â'r banc.</translation>
  </message>
  <message>
   <source>“{words}” stands word for word in the plan of {names}.</source>
   <translation type="unfinished">Mae “{words}” air am air yng nghynllun {names}.</translation>
  </message>
  <message>
   <source>“{words}” still has the blank {found}.</source>
   <translation type="unfinished">Mae'r bwlch {found} yn “{words}” o hyd.</translation>
  </message>
  <message>
   <source>… and {left} more pages</source>
   <translation type="unfinished">… a {left} tudalen arall</translation>
  </message>
  <message>
   <source>← &amp;Back</source>
   <translation type="unfinished">← &amp;Yn ôl</translation>
  </message>
  <message>
   <source>← &amp;Week before</source>
   <translation type="unfinished">← &amp;Wythnos cynt</translation>
  </message>
  <message>
   <source>← Learners</source>
   <translation type="unfinished">← Dysgwyr</translation>
  </message>
  <message>
   <source>↑ up by {steps}</source>
   <translation type="unfinished">↑ i fyny {steps}</translation>
  </message>
  <message>
   <source>↓ down by {steps}</source>
   <translation type="unfinished">↓ i lawr {steps}</translation>
  </message>
  <message>
   <source>✓ may</source>
   <translation type="unfinished">✓ caiff</translation>
  </message>
  <message>
   <source>✗ may not</source>
   <translation type="unfinished">✗ ni chaiff</translation>
  </message>
 </context>
</TS>
