// English words for who speaks: titles, roles, bodies, documents, and words that only look like names.
// A table in lower case, singular. Must not break: a word stands in one of the lists of heads only.
import { words } from './inflection'

const set = (list: string): ReadonlySet<string> => new Set(words(list))

/** Before a name; with what it says of him or her, if anything. Stops are left out. */
export const titles: ReadonlyMap<string, 'm' | 'f' | undefined> = new Map([
  ...words('mr sir lord king prince father brother baron duke earl count sheikh').map(
    (word) => [word, 'm'] as const,
  ),
  ...words('mrs ms miss lady dame baroness queen princess sister duchess countess madam mme').map(
    (word) => [word, 'f'] as const,
  ),
  ...words(`mx dr doctor prof professor rev reverend hon rt st judge justice cllr councillor councilor captain capt
    colonel col major maj general gen lieutenant lt commander cmdr sergeant sgt inspector insp superintendent supt
    constable const pc dc di dci ds dsi ac dac detective det chief assistant deputy acting minister senator sen rep
    representative congressman congresswoman governor gov mayor president pres chancellor ambassador bishop archbishop
    cardinal rabbi imam canon pastor admiral marshal secretary commissioner sheriff officer private corporal nurse
    mp msp coach attorney premier speaker dean provost ombudsman magistrate coroner alderman deacon`).map(
    (word) => [word, undefined] as const,
  ),
])

/** What a title (stops and capitals don’t matter) says of who bears it. */
export const genderOfTitle = (title: string): 'm' | 'f' | undefined =>
  titles.get(title.toLowerCase().replace('.', ''))

/** What stands with a stop, and ends no sentence by it. */
export const abbreviations: ReadonlySet<string> =
  set(`mr mrs ms mx dr prof rev hon st capt col maj gen lt cmdr sgt insp supt const det gov sen
  rep pres cllr jr sr messrs no`)

/** Behind a name, and no part of it. */
export const suffixes = set('kc qc mp mep msp mla obe mbe cbe phd md jr sr ii iii')

/** What people are: heads of noun phrases that speak. */
export const roles =
  set(`accountant activist actor actress administrator adviser advisor advocate agent aide analyst
  architect archaeologist archivist artist assistant astronomer athlete attorney auditor aunt author baker banker barrister
  biologist bishop boatman boss botanist boy boyfriend broker brother builder businessman businesswoman butcher buyer
  campaigner candidate captain caretaker carer cashier chair chairman chairperson chairwoman chancellor chef chemist chief
  claimant clerk climatologist coach coroner colleague collector columnist commander commentator commissioner complainant
  conductor constable consultant contractor controller convener cook coordinator correspondent councillor councilman
  councilwoman councilor counsel counsellor cousin cox craftsman critic curator customer cyclist dad dancer daughter dealer
  dean defendant delegate dentist deputy designer detective developer diplomat director dispatcher diver doctor driver
  ecologist economist editor educator electrician employee employer engineer entomologist entrepreneur epidemiologist
  examiner executive expert farmer father ferryman filmmaker firefighter fisherman fishmonger footballer forecaster
  forester founder friend gardener gentleman geologist girl girlfriend goalkeeper governor grandfather grandmother
  grower guard guardian guide hairdresser harbourmaster head headmaster headmistress headteacher historian hotelier
  husband hydrologist inspector instructor interpreter investigator investor janitor journalist judge juror keeper
  labourer lady landlady landlord laureate lawmaker lawyer leader lecturer librarian lieutenant linguist lord
  magistrate maker man manager marshal master mathematician mayor mechanic mediator member meteorologist midwife miller
  miner minister moderator mother motorist mum musician naturalist neighbour neighbor nephew negotiator niece novelist nurse
  nutritionist observer officer official ombudsman onlooker operator optician organiser organizer owner painter paramedic
  parent participant partner passenger passer-by pastor patient pathologist paediatrician pediatrician pensioner person
  pharmacist philosopher photographer physicist physician pilot planner player plumber poet policeman policewoman politician
  postman postmaster premier president priest principal producer professor programmer promoter prosecutor provost psychiatrist
  psychologist publican publicist pundit pupil ranger receptionist registrar regulator relative reporter representative
  researcher resident restaurateur retailer retiree rider sailor salesman scholar schoolboy schoolgirl scientist sculptor
  seaman secretary seller senator sergeant servant sheriff shepherd shopkeeper shopper singer sister skipper sociologist
  soldier solicitor son source speaker spokesman spokesperson spokeswoman spouse statistician steward strategist
  student superintendent supervisor supplier surgeon surveyor survivor suspect teacher technician teenager tenant
  therapist toxicologist trader trainee trainer treasurer trustee tutor uncle undersecretary undertaker usher vet
  veteran vicar victim villager visitor volunteer waiter waitress warden warehouseman weaver whistleblower widow widower
  wife winner witness woman worker writer youth zoologist ceo cfo coo mp msp peer insider lieutenant sommelier foreman
  forewoman democrat republican conservative selectman gran grandad granddad granny pensioner superintendent cabinetmaker beekeeper bookkeeper brewer carpenter butler welder fitter rigger stevedore docker pathfinder`)

/** Heads that tell a woman from a man. */
export const womanly =
  set(`woman girl lady mother mum daughter sister wife widow aunt niece grandmother girlfriend actress
  spokeswoman chairwoman businesswoman policewoman councilwoman headmistress waitress landlady schoolgirl forewoman
  congresswoman`)
export const manly =
  set(`man boy gentleman father dad son brother husband widower uncle nephew grandfather boyfriend
  spokesman chairman businessman policeman councilman headmaster waiter landlord schoolboy foreman fisherman salesman
  postman ferryman boatman seaman congressman craftsman warehouseman`)

/** Who speaks for a body without being somebody that has a name. */
export const mouthpieces = set('spokesman spokeswoman spokesperson representative source official insider')

/** What bodies are, as part of a name or by themselves. */
export const bodies = set(`academy administration agency airline alliance archive army assembly association
  authority bank board branch brewery brigade broadcaster broker bureau business cabinet campaign centre center chamber
  charity church city clinic club co coalition college commission committee community company congress consortium constabulary
  consultancy cooperative co-operative corp corporation council county court crew department directorate district division embassy
  employer enterprise exchange executive factory faculty federation firm force foundation fund gallery government
  group guild hospital hotel house inc industry inspectorate institute institution insurer judiciary jury laboratory league
  library ltd llc llp plc limited manufacturer ministry mission movement municipality museum navy network
  newspaper ngo observatory office ombudsman operator opposition orchestra order organisation organization owners panel paper
  parish parliament party partnership plant police port practice press prison programme project province publisher railway
  refinery regulator registry restaurant retailer school secretariat senate service services shipyard society staff
  station store studio supplier syndicate tabloid taskforce team theatre treasury tribunal trust trustees underwriter union
  unit university utility ward watchdog website zoo household federation magazine daily weekly outlet journal
  residents workers parents families relatives lawyers prosecutors officials police ministers scientists researchers
  campaigners critics experts unions neighbours villagers farmers witnesses investigators inspectors auditors doctors nurses
  teachers students drivers owners managers organisers councillors`)

/** What can be read, and says something. */
export const documents =
  set(`account act advert advertisement affidavit agenda agreement analysis annex announcement
  appendix article assessment audit ballot bill book booklet briefing brochure bulletin calculation catalogue census
  chapter chart charter circular claim code complaint constitution contract count data database dataset decision
  declaration diary directive dispatch document documentation dossier draft editorial email e-mail enquiry entry estimate
  evaluation evidence factsheet figure file filing finding footnote forecast form graph guidance guideline
  handbook index indictment inquiry inspection inventory investigation invoice judgment judgement law leaflet list
  ledger letter log logbook manifesto manual map memo memoir memorandum message minute motion note notice number opinion
  order page paper paperwork passage petition plan plaque policy poll post poster preface press-release
  proposal prospectus protocol publication questionnaire ranking reading receipt record register release reply report
  research response result return review ruling schedule score sentence sign statement statistic statute
  strategy study submission summary survey table tablet tally testimony text total transcript treaty trial tweet
  verdict version warrant will writ`)

/** Who publishes what others say. */
export const outlets =
  set(`newspaper paper magazine daily weekly tabloid broadcaster website outlet journal press
  programme reporters journalists news times post herald courier gazette echo mail mercury chronicle tribune observer
  guardian telegraph independent star sun mirror express bugle argus standard examiner advertiser radio tv television
  broadcasting bbc itv cnn reuters ap afp podcast`)

/** Where something lies; not a person. */
export const places =
  set(`street road lane avenue square bay river lake island islands isle mountain mountains hill hills valley
  park bridge beach coast north south east west sea ocean strait channel canal forest wood woods heath moor
  quay dock docks wharf pier airport terminal motorway route tunnel tower castle palace estate farm gardens green
  town village state states kingdom republic peninsula cape point firth loch fjord cove creek glen dale marsh basin reach
  way close crescent drive terrace place row court mill line`)
