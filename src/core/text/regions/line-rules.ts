// What the words of a line say of it, wherever it stands or near the headline alone (English first).
// A table and nothing else; a line is a block of at most `most` words.

export interface LineRule {
  guess: 'furniture' | 'byline' | 'caption'
  form: RegExp
  /** The form is held against the line as it is, and not in lower case. */
  isCased?: true
  most: number
  /** Only between the headline and the first paragraph, or right before the headline. */
  near?: true
  /** What follows belongs to it until the next paragraph. */
  box?: true
}

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic)\\p{Ll}*\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)'
const clock = '\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?'
/** A date in words or figures. */
export const dateWords = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of| de)?[ -]${month}(?:,?(?: de)?[ -]\\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${month} \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const any = (...parts: string[]) => new RegExp(parts.join('|'), 'u')
/** For forms in which capitals count; the others are held against the line in lower case. */
const cased = (rule: Omit<LineRule, 'form' | 'isCased'>, ...parts: string[]): LineRule => ({
  ...rule,
  isCased: true,
  form: new RegExp(parts.join('|'), 'u'),
})
const site =
  'facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|pinterest|telegram|print|copy (?:the )?link|bluesky|mastodon|threads|messenger|flipboard|instagram|youtube|tiktok|sms|pocket|share|rss|teilen|drucken|merken|partager|imprimer|compartir|imprimir'

const furniture = (most: number, ...forms: string[]): LineRule => ({
  guess: 'furniture',
  most,
  form: any(...forms),
})
const box = (most: number, ...forms: string[]): LineRule => ({ ...furniture(most, ...forms), box: true })
const byline = (most: number, ...forms: string[]): LineRule => ({
  guess: 'byline',
  most,
  form: any(...forms),
})
const near = (most: number, ...forms: string[]): LineRule => ({ ...byline(most, ...forms), near: true })
const caption = (most: number, ...forms: string[]): LineRule => ({
  guess: 'caption',
  most,
  form: any(...forms),
})

export const lineRules: LineRule[] = [
  // advertisements
  furniture(
    14,
    '^(?:skip )?(?:advertisements?|advertorial|ads?|anzeige|werbung|publicit[ée]|publicidad|sponsored(?: content)?|promoted(?: content)?|paid content)$',
    '^(?:advertisement|story|article)(?: |s? )(?:continues?|- scroll)\\b.*(?:below|after|continue|advertisement)',
    '^advertisement\\s?(?:article|story) continues',
    '^(?:continue reading|scroll (?:down )?to continue)(?: the main story| below)?\\W*$',
    '^(?:skip|close) (?:this )?ad(?:vert(?:isement)?)?$',
    '^skip past newsletter promotion$|^after newsletter promotion$',
  ),
  // other pieces
  furniture(
    40,
    "^\\[?\\s*(?:read (?:more|next|also|this next)|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|lea también|trending|audio|podcast|see also|also read|related|just in|recommended|don[’']?t miss|more on this story|must read|watch|listen|in pictures|explainer|exclusive|breaking(?: news)?|live|next|previous|up next|opinion)\\s*(?::|>|»|\\|)\\s*\\S",
  ),
  box(
    9,
    "^(?:read (?:more|next|also)|see (?:also|more)|attachments?|related(?: (?:(?:internet |external )?links|articles?|stories|story|content|posts?|links?|topics?|documents?|coverage|reading|videos?|news|pages?))?|recommended(?: (?:for you|reading|stories|articles))?|in other news|(?:more|other) (?:news|stories|articles|headlines)|more on this(?: story| topic)?|what to read next|up next|also read|keep reading|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,20})?|trending(?: now| stories| topics)?|popular (?:now|posts|stories|articles)|(?:the )?latest (?:news|stories|posts|headlines|articles)|top stories|top picks|editor[’']?s[’']? (?:picks?|choice)|recent (?:posts|comments|articles|stories)|just in|don[’']?t miss|you may have missed|from the archives?|archives?|blogroll|elsewhere on the (?:web|site)|from around the web|promoted stories|stories for you|picked for you)\\W*$",
    '^elsewhere on \\p{L}',
    '^also interesting\\W*$|^.{0,30}you may also be interested|^see (?:all )?(?:stories|articles|posts) by\\b|^stay connected$|^m[áa]s informaci[óo]n$|^top comments$',
    '^you (?:may|might) (?:also )?(?:like|be interested|enjoy)',
    '^explore (?:more|further)\\b|^more like this|^people (?:also|are) (?:read|reading|viewed)',
  ),
  cased(
    { guess: 'furniture', most: 7, box: true },
    '^(?:More|MORE|Read more|Latest|Also|Stories|Articles|News) (?:from|in|about|by|on|FROM|IN|ON) (?:the )?\\p{Lu}[^.]*$',
  ),
  furniture(
    30,
    '^(?:previous|next|newer|older)(?: (?:post|story|article|page|entry|entries|message))?\\s*[:»«›‹]|^(?:previous|next) (?:post|story|article)\\b|^messages? sorted by\\b',
  ),
  // what a reader may do
  furniture(
    12,
    `^(?:${site})(?:[\\s|·•,/]+(?:${site}))*$`,
    '^(?:facebook|twitter|whatsapp)(?:facebook|twitter|x|whatsapp|email|linkedin|copy link)*$',
    '^share(?: (?:page|article|story|post)| (?:this|on|via|with|the) .*|:|\\d.*| \\d.*)?$|^share this\\b',
    '^click (?:here )?to (?:share|e-?mail|print|copy|tweet|follow|enlarge|expand)\\b',
    '^(?:save|bookmark|give this article|gift (?:this )?article|gift|like|likes|reply|report|copy|print this(?: article| page)?|printer-?friendly(?: version)?|download pdf|cite|listen|play|pause|mute|loading\\W*|view (?:gallery|image|video|fullscreen)|open (?:image|gallery).*|zoom|fullscreen)$',
    '\\bopens in (?:a )?new (?:window|tab)$|^now playing\\b|^(?:print(?:er)?[- ]friendly|buy (?:this )?photo|tweet|reblog|copiar enlace|compartir en \\p{L}+|report this comment|long read|\\+ follow)\\b.{0,20}$|^[★☆ ]*\\(?\\d+ votes?\\)?$|^this video can(?:not| not) be played',
    '^e-?mail (?:this|to a friend|article|story)|printer-friendly version',
    '^(?:listen to|hear) this (?:article|story)|^watch (?:the )?video$|^\\d+:\\d{2} ?/ ?\\d+:\\d{2}$',
    '^(?:follow|find|like|join) us\\b|^follow (?:@|our |this |the (?:author|topic)|.{0,30} on (?:facebook|twitter|x|instagram))',
    '^(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)[- ]min(?:ute)?s?\\.? ?read$|^reading time\\b|^read time\\b|^\\d+ words$',
    '^\\d[\\d,.]*[km]? (?:shares?|views?|likes?|comments?|followers|reactions?|votes?)$|^(?:views?|shares?|likes?|posts?|joined):? ?\\d',
    '^\\d+ ?(?:of|/) ?\\d+$|^page \\d+ of \\d+$|^\\d{1,3}$|^(?:a[+-]? ?){2,3}$',
  ),
  // comments
  box(
    16,
    '^leave a (?:reply|comment)\\b|^(?:post|add|write|submit) (?:a |your )?(?:comment|reply)\\b|^view (?:all )?(?:\\d+ )?comments?\\b',
    '^(?:\\d[\\d,]* |no |one |two |three )?(?:comments?|responses?|replies)(?:\\s*\\(?\\d*\\)?)(?: (?:to|on) .*)?$',
    '^\\d+ thoughts? on\\b|^(?:join|start) the (?:conversation|discussion|debate)|^be the first to comment|^have your say|^what do you think\\?$|^tell us what you think',
    '^(?:you (?:must|need to) be |please )?(?:log|sign)(?:ged|ned)?[ -]?in (?:to|or)\\b',
    '\\bcomments?\\b.{0,60}\\b(?:on topic|constructive|respectful|moderated|guidelines)\\b',
    '^comments (?:are|have been) closed|^comments? polic(?:y|ies)|^conversation$|^discussion$',
  ),
  furniture(
    40,
    '^your e-?mail address will not be (?:published|shared)|^required fields are marked|^(?:name|e-?mail|website|comment)\\s*\\*$',
    '^save my (?:name|e-?mail|details)\\b',
    '^about the (?:authors?|writers?|interviewees?|columnists?|contributors?)\\s*(?::|$)',
    '^this (?:entry|article|post|story) was (?:posted|published|written|last updated|filed|tagged)\\b|^posted in\\b.*\\||^both comments and pings',
    '^a version of this [\\p{L}-]+ (?:appear|was|ran)|^(?:published|appears?|appeared) in the print edition\\b',
    '^(?:this (?:article|story|post) )?(?:was )?(?:first|originally) (?:published|appeared|posted) (?:on|in|by|at)\\b',
  ),
  // what the site wants
  box(
    45,
    '^sign[ -]?up (?:for|to|here|now|today|and|free)\\b|^sign up$|^subscribe(?: (?:to|for|now|today|here|via|by|and|free).*)?$|^(?:free )?(?:daily|weekly|monthly) newsletter|^newsletters?$',
    '^(?:get|receive|want) .{0,60}\\b(?:inbox|newsletters?|e-?mail alerts|alerts for|straight to you)',
    '^like (?:this|what you)\\b.*\\?|^enjoy(?:ed|ing)? (?:this|what)\\b.*\\?',
    '^enter your e-?mail|^your e-?mail(?: address)?$|^e-?mail address$|^thank(?:s| you) for (?:subscribing|signing up|registering)|^you have (?:successfully )?subscribed',
    '^join (?:\\d[\\d,.]* |over |thousands|our (?:mailing|newsletter|community|whatsapp))',
    '^privacy notice:|^we use (?:google )?recaptcha|^by (?:signing up|subscribing|entering your|clicking|submitting|continuing)\\b|^(?:you can )?unsubscribe (?:at )?any ?time',
    '^(?:unlock|create) .{0,30}\\b(?:articles?|account|access)\\b|^already (?:a subscriber|have an account|registered)|^(?:log|sign) in to (?:continue|read)|^to continue reading',
    '^(?:become|be) a (?:member|friend|subscriber|supporter|patron)|^support (?:our|us|the|independent|quality|local|public)\\b.{0,60}(?:journalism|reporting|work|£|\\$|€|today|us)?\\W*$|^donate\\b|^(?:give|contribute|donate) (?:monthly|once|now|today)$|^make a (?:donation|contribution)|^help us (?:keep|do|to|continue|fund|stay|tell)\\b',
    '^you are reading (?:this|one|your)\\b|^want to keep reading|^you have (?:reached|read|used|\\d+) .{0,40}\\b(?:free|articles?|limit)\\b|^to (?:get|have) (?:full|unlimited) access|^please (?:subscribe|log in|sign in|register)\\b|^\\(?subscribe to\\b',
    '^if you buy (?:something|anything)\\b|\\bwe may (?:earn|receive) a? ?(?:small )?commission\\b|\\baffiliate links?\\b',
    '^got a (?:tip|story|news)|^(?:do you )?(?:have|know) (?:a|any(?:thing)?) (?:story|tip|information)\\b.*\\?|^contact (?:our|the) (?:news ?(?:room|desk)|reporter)|^send (?:now|us)\\b',
    '^get (?:involved|in touch)\\b|^this is your chance to|^download (?:our|the) .{0,30}app\\b|^get the .{0,20}app\\b',
  ),
  // cookies and notices
  furniture(
    60,
    '\\b(?:we|site|website|page)\\b.{0,60}\\buse[sd]? .{0,40}\\bcookies\\b|^cookies (?:on|help|are)|\\bour (?:\\d[\\d,]* )?partners\\b.{0,60}(?:store|access|process|device|data)|^this (?:site|website) uses cookies',
    '^(?:accept|reject|allow|manage|decline|refuse)(?: (?:all|additional|only|essential|optional|cookies|choices|settings|preferences|necessary|options))*$|^got it\\W?$|^i (?:agree|accept)$|^(?:cookie|privacy) (?:settings|preferences|policy|notice)$|^view cookies$|^manage (?:choices|options)',
    "\\b(?:enable|turn on|switch on|activate) javascript|your browser (?:does not|doesn[’']t|is not) support|\\bad ?blocker\\b",
    '\\b(?:experiencing|due to) (?:\\w+ )?(?:network|technical|server) (?:problems|difficulties|issues)|we (?:apologi[sz]e|are sorry) for (?:any|the) inconvenience|(?:website|site) is (?:currently )?under maintenance',
  ),
  // the small print
  furniture(
    90,
    '^(?:©|\\(c\\)|copyright\\b|contents ©|&copy;)|\\ball rights reserved\\b|©',
    '\\b(?:trademarks?|materials|content) .{0,40}(?:rightful|respective) owners|automatic aggregator|content will be (?:deleted|removed) within',
    '^(?:proudly )?powered by\\b|• powered by\\b|^.{0,40}\\bproudly (?:powered|written) by\\b|^best viewed|visitor number|^theme(?: by|:)|^designed by|^website by|^hosted by',
    '^(?:licensed|(?:all )?content (?:is )?(?:available|licensed)|except where otherwise (?:noted|stated))\\b.*licen[cs]e',
    "press standards|standards organisation|code of practice\\b.{0,80}complain|editors[’'] code",
    '^our standards:|^our (?:code|principles)|^all (?:quotes|times|prices) (?:are )?(?:delayed|utc|gmt|in)\\b|^quotes delayed',
    '^source: ?(?:read|link|click|full)|^read (?:the )?(?:full|original|rest of the) (?:article|story|post)|^view (?:the )?original (?:article|post)|^click here (?:for|to read)',
    '\\bnot responsible for the content of external\\b',
    '^registered (?:charity|in england|office|company)|^(?:charity|company) (?:no|number|reg)',
    '^(?:reproduced|republished|reprinted) (?:with|under|by)|^order reprints',
  ),
  // ways about the site
  furniture(
    8,
    '^skip (?:to|past|over)\\b|^(?:main )?menu$|^open menu$|^close(?: menu)?$|^search(?: (?:this|the|for|our|by).*|…|\\.{3})?$|^home$|^home ?page$|^front page$|^my account$|^basket$|^cart$|^checkout$|^log ?(?:in|out)$|^sign ?(?:in|out|on)$|^register$|^faqs?$|^quick links$|^site ?map$|^back to\\b.{0,30}$|^(?:go )?to top$|^top of page$|^return to\\b',
    '^(?:previous|next|older|newer|newest first|oldest first|show (?:more|less|all)|load more|see (?:all|more)|view (?:all|more)|read more|more|expand|collapse|prev|continue|print|send|submit|cancel|ok|yes|no|go)\\W*$',
    '^(?:in|on) this (?:article|report|story|guide|page|section)\\W*$|^(?:table of )?contents\\W*$|^jump to\\b.*$|^pages in this',
    '^(?:about(?: us)?|contact(?: us)?|privacy(?: (?:policy|notice))?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|accessibility(?: statement)?|cookies|advertise(?: with us)?|imprint|help|careers|jobs|your ad choices|do not sell.*|corrections|newsletters?|rss|e-?edition|subscribe|customer service|modern slavery.*|how to complain|complaints)(?:\\s*[|·•]\\s*.*)?$',
    '^\\[[^\\]]{1,20}\\](?: \\[[^\\]]{1,20}\\])+$',
    '^is this page useful|^was this (?:page|article|helpful)|^report a problem|^did you find this|^rate this',
    '^site (?:information )?navigation|^(?:main|site|footer|primary|secondary) (?:navigation|menu|links)$',
    '^who is online|^delete (?:all )?(?:board )?cookies|^board index|^post reply',
  ),
  furniture(
    16,
    '^(?:home|news|front)\\b.{0,40}?\\s(?:[›»>/]|→)\\s\\S|^[^.:]{2,30}\\s[›»]\\s[^.:]{2,40}$',
    // Names side by side: a menu that was copied.
    '^[^\\d\\s]+(?: [^\\d\\s]+)?(?:\\s{2,}[^\\d\\s]+(?: [^\\d\\s]+)?){2,}$',
    '^(?:topics?|tags?|tagged|filed (?:under|in)|categor(?:y|ies)|keywords|posted in|labels|archivado en)\\s*:?(?:\\s|$)(?!\\p{Ll}{2,} \\p{Ll}{2,} \\p{Ll})',
    '^(?:this article|this story|story) (?:is )?(?:tagged|filed|continues)',
  ),
  // pictures
  caption(
    70,
    '(?:\\(|\\[|\\b)(?:photo|photograph|photos|picture|pictures|pic|image|images|video|illustration|graphic|credit|foto|bild|crédit photo)s?(?: credit| by)?\\s*:\\s*\\S',
    '\\((?:ap|afp|pa|reuters|getty|epa|shutterstock|alamy|file|file photo|photo|picture|image)[^()]{0,40}\\)\\W*$',
    '\\b(?:getty images|ap photo|pa wire|pa images|shutterstock|alamy|wikimedia commons)\\b[^.]{0,30}$',
    '^\\(?(?:pictured|above|below|left|right)\\b(?: left| right| above| below)?[:,]',
    '\\((?:pictured|left|right|centre|center|above|below)\\)[^.]*$',
    '\\bcredit\\.{3}',
    '\\b(?:staff|file|handout|courtesy) (?:photo|photograph|picture|image)\\W*$',
    '^(?:image|media|photo|picture) (?:caption|source|copyright|credit)\\b',
  ),
  cased(
    { guess: 'caption', most: 70 },
    '\\b[Cc]redit:? \\p{Lu}[^.]{2,50}$',
    '(?:^|\\s)(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ii]llustration) (?:by|from|courtesy of) \\p{Lu}[^.]{2,40}\\W*$',
  ),
  // who and when
  byline(
    60,
    '^\\(?(?:additional |with )?(?:reporting|writing|compiled|edited|editing|written) by\\b[^.]*\\)?\\W*$',
    '^\\((?:reporting|additional|adds|updates|recasts|corrects|writing|refiles)\\b.*\\)$',
    `^by \\S+.{0,40}(?:»|\\bon\\b|,|-|\\||·) .{0,12}${dateWords}`,
  ),
  cased(
    { guess: 'byline', most: 12 },
    '^\\p{Lu}{2,5}(?:/\\p{L}{2,4}){1,4}$',
    '^\\(\\p{Lu}{2,8}\\) \\p{Lu}[\\p{L} ]+, .{0,20}\\d.{0,12}[-–—]*$',
  ),
  near(
    18,
    '^(?:(?:written|words|reported|posted|story|text|report|research(?:ed)?(?: and written)?|an? \\w+) )?by:?\\s+\\p{L}[^.]*$',
    '^(?:words|text|photographs?|photography|pictures|reporting|illustrations?|author|authors|reporter|writer|editor)(?: by|:)\\s+\\p{L}',
    '^(?:from|by) our\\b.*(?:desk|staff|correspondent|reporter|team)',
    `^(?:first |last )?(?:published|updated|modified|posted|created|issued|released|date|dated|revised|reviewed)\\b.{0,25}(?:\\d|ago|today|yesterday)`,
    '^(?:published|updated|last updated|date|from|author|posted|issued by|written by)\\s*:?$',
    `^.{0,40}(?:${dateWords}).{0,30}$`,
    `^(?:${weekday},?\\s)?.{0,12}(?:${clock})(?:\\s.{0,25})?$`,
    '^(?:\\d+|an?|one|two|three) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$|^(?:today|yesterday)(?:,? (?:at )?\\d.{0,15})?$',
    '^(?:press release\\b|news release\\b|for immediate release\\b|media release\\b).{0,80}$',
    '^@\\w{2,30}$',
    "^\\p{L}[\\p{L}’' -]{3,40}\\s\\S+@\\S+$|^.{2,40}\\s[|–—-]\\s*by\\s+\\p{L}|^source: (?:own|staff|agenc)",
    "^(?:[\\p{L}’'-]+,? ){0,5}(?:editor|correspondent|reporter|writer|columnist|journalist|staff|bureau chief)$",
  ),
]

const nameWords =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}\\.?|de|van|von|der|den|la|le|bin|al|ter|\\p{Lu}[\\p{L}’'-]+)){1,4}"
/** A line of names and nothing else, each of two words or more that begin with capitals, but not all in capitals. */
export const nameLine = new RegExp(
  `^(?!(?:The|A|An|In|On|At|Our|My|How|Why|What|Who|When|More|All|New|For|From|No) )(?!\\P{Ll}+$)${nameWords}(?:(?:, | and | & )${nameWords})*(?: in \\p{Lu}[\\p{L} ]{2,30})?$`,
  'u',
)
/** What an author's box says after the name. */
export const authorBox =
  /^(?:is (?:an?|the|our)\b|was (?:an?|the)\b|writes?\b|covers?\b|reports? (?:on|for|from)\b|joined\b|has (?:written|worked|been|covered|reported)\b|works?\b|lives?\b|can be (?:reached|contacted)\b|tweets\b)/
/** The heading of such a box. */
export const aboutAuthor =
  /^about (?:the |our )?(?:authors?|writers?|reporters?|columnists?|contributors?|journalists?)\W*$/i
