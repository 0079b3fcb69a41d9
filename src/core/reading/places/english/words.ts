// English words that tell a place from a person, a paper or an organisation. Tables only, and words of the language: no names.

/** Before a place that something is in or at. */
export const inPlaces: ReadonlySet<string> = new Set(
  'in across throughout near around outside within inside at'.split(' '),
)

/** Behind or in a name: it names a place. The ones that are written small belong to the wording. */
export const placeNouns: ReadonlySet<string> = new Set(
  `district county province region parish borough ward state city town village island islands valley estate street road lane
  avenue square park forest wood woods river lake bay harbour harbor port dock docks airport station depot prison jail hmp
  hospital infirmary clinic hospice school college university academy elementary primary campus library museum market
  mill mine quarry plant factory works yard shipyard farm hill hills mountains moor coast peninsula estuary delta basin
  sound strait channel sea ocean gulf reservoir dam bridge tunnel stadium arena barracks camp site zone sector division
  canton prefecture department territory archipelago isle heath fell dale green cross end`.split(/\s+/),
)

/** Without a name behind “the”: a part of a land (“the north”, “the plain”). */
export const areas: ReadonlySet<string> = new Set(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west midlands
  highlands lowlands uplands plain plains hills mountains valley valleys coast interior capital islands delta lagoon suburbs
  countryside borderlands provinces`.split(/\s+/),
)

/** Between “the” and a noun of place: “the northern counties”. */
export const areaAdjectives: ReadonlySet<string> = new Set(
  `northern southern eastern western central coastal inner outer upper lower rural urban upland lowland highland north south
  east west mid inland border north-eastern north-western south-eastern south-western`.split(/\s+/),
)

/** Plurals and parts that an adjective of direction makes a place. */
export const areaNouns: ReadonlySet<string> = new Set(
  `counties districts provinces regions states villages towns cities boroughs islands valleys county district province region
  area areas parishes suburbs coast plains hills wards city half part parts`.split(/\s+/),
)

/** Behind a bare area: it is one by itself, and no adjective of what follows. */
export const behindAreas: ReadonlySet<string> = new Set(
  `and or but it there was were is are had has have to of last this since from for on by than who which that where while
  alone will would`.split(/\s+/),
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
  'city town village port county district parish borough island state province'.split(' '),
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

/** Before “at”: a name without a noun of place is mostly their employer. */
export const people: ReadonlySet<string> = new Set(
  `staff workers drivers employees members doctors nurses teachers officers officials researchers scientists economists analysts
  experts managers bosses engineers lawyers students pupils crews colleagues jobs workforce strike directors sources`.split(
    /\s+/,
  ),
)
