// English words that tell a place from a person, a paper or an organisation. Tables only, and words of the language: no names.

/** Before a place that something is in or at. */
export const inPlaces: ReadonlySet<string> = new Set(
  'in across throughout near around outside within inside at off along'.split(' '),
)

/** Before a place that something stands or lies on. */
export const onPlaces: ReadonlySet<string> = new Set(
  `street road lane avenue square way hill coast shore seafront waterfront quay pier bridge island isle islands river estate site
  moor border line`.split(/\s+/),
)

/** Behind or in a name: it names a place. The ones that are written small belong to the wording. */
export const placeNouns: ReadonlySet<string> = new Set(
  `area catchment district county province region parish borough ward state city town village island islands valley estate street road lane
  avenue square park forest wood woods river lake bay harbour harbor port dock docks airport station depot prison jail hmp
  hospital infirmary clinic hospice school college university academy elementary primary campus library museum market
  mill mine quarry plant factory works yard shipyard farm hill hills mountains moor coast peninsula estuary delta basin
  crossing junction pier wharf quay border seafront suburb suburbs sound strait channel sea ocean gulf reservoir dam bridge tunnel stadium arena barracks camp site zone sector division
  canton prefecture department territory archipelago isle heath fell dale green cross end`.split(/\s+/),
)

/** Behind a name: what stands there, and no place. */
export const institutions: ReadonlySet<string> = new Set(
  `prison jail hospital infirmary clinic hospice school college university academy elementary primary library museum
  market mill mine plant factory works shipyard depot department station airport barracks court`.split(/\s+/),
)

/** Before “in”: what follows is a firm that somebody has a part of. */
export const invested: ReadonlySet<string> = new Set(
  'shares stake stakes invest invested interest holding'.split(' '),
)

/** Nouns of place that a number behind them belongs to. */
export const numbered: ReadonlySet<string> = new Set([
  'district',
  'ward',
  'zone',
  'sector',
  'division',
  'region',
])

/** “the city of Wrenport”: the name behind it is the place. */
export const kindsOf: ReadonlySet<string> = new Set(
  `city town village port county district parish borough island state province coast outskirts suburb suburbs part parts much most
  rest north south east west centre`.split(/\s+/),
)

/** Written with a capital behind “the”: a region. */
export const regions: ReadonlySet<string> = new Set(
  `north south east west northeast northwest southeast southwest midwest midlands highlands lowlands netherlands`.split(
    /\s+/,
  ),
)

/** Behind “the”, “our” or “this”: a place without a name. */
export const commonPlaces: ReadonlySet<string> = new Set(
  `area municipality county country state region province district city town village capital parish borough ward valley island islands coast coastline river
  estuary airport harbour harbor port quay neighbourhood neighborhood suburbs countryside north south east west border outskirts
  peninsula highlands lowlands continent bay lake forest park`.split(/\s+/),
)

/** Between a preposition and a name: “in neighbouring Wrenport”. */
export const beside: ReadonlySet<string> = new Set('neighbouring neighboring nearby'.split(' '))

/** Before a place without a name. */
export const determiners: ReadonlySet<string> = new Set('the our my this their its your'.split(' '))

/** “our side of the river”: what a place without a name may be a part of. */
export const sides: ReadonlySet<string> = new Set(
  'side north south east west part parts rest end banks bank middle'.split(' '),
)

/** Before “in”: where somebody is from or sits, not where anything is. */
export const seats: ReadonlySet<string> = new Set(
  'based born headquartered registered raised educated'.split(' '),
)

/** Join the parts of one name between hyphens. */
export const joiners: ReadonlySet<string> = new Set(
  'upon on le la de du del der am under in the by'.split(' '),
)

/** Never a place, though written with a capital behind “in” or “at”. */
export const notPlaces: ReadonlySet<string> = new Set(
  `parliament congress commons lords senate court act bill section chapter article appendix annex table figure english french german
  spanish latin welsh gaelic italian dutch chinese arabic times gazette herald journal courier post mail observer review
  bulletin magazine lancet tribune chronicle guardian telegraph i mr mrs ms dr sir lady lord professor facebook twitter
  whatsapp instagram christmas easter ramadan covid q fy labour conservative democrat republican brexit internet foi
  council committee ministry agency union commission board panel inquiry house precinct block room unit platform gate route line ltd
  plc inc corp company group trust party`.split(/\s+/),
)

/** Before “at” or “in”: what follows says where a person works. */
export const posts: ReadonlySet<string> = new Set(
  `professor lecturer researcher economist scientist spokesman spokeswoman spokesperson director head manager editor nurse
  doctor consultant fellow analyst student teacher reader engineer lawyer solicitor barrister partner officer official expert
  ecologist biologist historian statistician reporter driver steward owner shopkeeper`.split(/\s+/),
)
