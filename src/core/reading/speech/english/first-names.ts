// First names that are mostly a woman's or mostly a man's, in lower case. They only help a pronoun find whom it means:
// what the text itself says of somebody counts for more.
import { words } from './inflection'

export const womensNames: ReadonlySet<string> = new Set(
  words(`abigail ada adele adriana agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana anastasia
  andrea angela angelica anita ann anna anne annette annika antonia asha astrid audrey ayesha barbara beatrice beatriz becky
  bella bernadette beth betty bianca bridget brigitte camilla carla carmen carol caroline catherine cecilia celia charlotte
  chiara chloe christina christine ciara claire clara claudia colette constance cora daisy dana daniela deborah deirdre delia
  denise diana diane dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa
  emilia emily emma erica erika esme esther eva eve evelyn faith farah fatima fatou fiona flora florence frances freya
  freja gabriela gail gemma georgia gertrude gillian gina giulia gloria grace greta gudrun gwen hana hanna hannah harriet
  hazel heather heidi helen helena helga henrietta hilary hilda ida imogen inga ingrid irene iris irina isabel isabella isla
  ivana ivy jane janet janice jasmine jean jennifer jenny jessica jill joan joanna jodie josephine joy joyce judith julia
  juliana julie juliet june karen karin karina kate katherine kathleen kathryn katja katrina kayla kirsten kirsty lakshmi lara
  laura lauren layla lea leila lena leonie lesley lidia lila lillian lily linda lisa liv liz lois lorna lorraine louise lucia
  lucy luisa lydia lynn mabel madeleine magda maggie maeve mairi maja malin mandy marcia margaret margot maria mariam marie
  marion marina marjorie marta martha martina mary matilda maureen mavis megan mei melanie melissa mercy mia michelle
  mildred mina mira miranda miriam moira mollie molly monica muriel myra nadia nancy naomi natalie natasha nell niamh nicola
  nicole nina nora noor norma olga olive olivia paula patricia pauline penelope penny petra philippa phoebe phyllis pilar
  polly priscilla priya rachel ramona rania rebecca renata rhiannon rita rosa rosalind rosamund rose rosemary roxana rosie
  ruby ruth sabine sadie sally salma samantha samira sandra sara sarah saskia shanti sheila shirley silvia simone sinead siobhan
  sofia solveig sonia sophia sophie stella stephanie sue sunita susan susanna suzanne svetlana sylvia tamara tamsin tania tara
  tatiana teresa tess theresa tilda tina ursula valentina valerie vanessa vera verity veronica victoria viola violet virginia
  vivian wanda wendy wilma winifred yasmin alma amara anneliese annika anouk ariadne aurora aoife bettina blessing brigid bronwen calliope candice
  carys cassandra cathy celestine chantal chiamaka chidinma cordelia corinne cressida dagmar daphne delphine dervla dilys
  dolly dorcas edda effie elif elise eloise elspeth enid eniola ethel eugenia euphemia fenella freda frida genevieve
  geraldine ghislaine giselle greer hadiza halima hedda hedwig henny hermione hester hilde honor ife ifeoma ikram imelda ines
  isolde jacinta jacqueline jana jemima jette joelle jolene josefina juno kamala karla kerstin ksenia lavinia leilani leona
  leticia lilian linnea lisbeth livia lotte luciana ludmila lupe mabel maisie malala manon marguerite marisol marit marlene
  maryam matilde mathilda meera mehwish merete mireille mona morag morwenna mona nanette ngozi nadine nessa nkechi noemi
  odette oonagh ottoline padma paloma parveen perpetua petronella philomena portia prudence radhika raquel roberta
  rosalba rosalia rosanna rosaria rowena sagal salome samina seraphina shabnam shreya sigrid simona sonja soraya sunniva
  svenja tabitha tallulah tansy temperance thandiwe theodora thora tilly tove ulrike una valeria venetia verena vivienne wilhelmina
  winnie xenia yetunde yuki zahra zelda zuleika abena akua amma esi efua akosua comfort patience delphine petra yolanda yvonne zainab zara zoe`),
)
export const mensNames: ReadonlySet<string> = new Set(
  words(`aaron abdul abdullah abel adam adrian ahmed aidan alan albert aldo alec alexander alejandro alfred ali alistair
  alvaro amir anders andre andreas andrei andrew andy angus anthony anton antonio arjun arnold arthur arun axel barry
  bartholomew ben benedict benjamin bernard bill bjorn bob boris bradley brendan brian bruce bruno callum carl carlos cedric
  cesar charles chris christian christopher clement clive colin conor cormac craig cyril damian daniel darren dave david
  declan dennis derek desmond diego dieter dmitri dominic donald douglas duncan eamon edgar edmund eduardo edward edwin einar
  elias elliot emil enrico enrique erik eric ernest ethan eugene ewan fabian felix ferdinand fergus fernando finn francis
  francisco franco frank fred frederick gareth gary gavin geoff geoffrey george gerald gerard gilbert giles giovanni glen
  gordon graham gregory guido gunnar gustav guy hamish hans harald harold harry hassan hector heinrich henrik henry herbert
  horace howard hugh hugo hussein ian ibrahim igor ismail isaac ivan ivor jack jacob jaime jakob jakub james jamie jan jason
  javier jeff jeffrey jens jeremy jerome jim joachim joao joe joel john johan johannes johnny jonas jonathan jorge jose joseph
  joshua juan julian jurgen justin karl keith kenneth ken kevin khalid klaus kofi kwame lars laurence lawrence lee leif len
  leo leon leonard leopold leroy lewis liam lionel lorenzo louis luca lucas ludwig luis luke magnus malcolm manuel marc marcel
  marco marcus mario mark martin marvin matteo matthew maurice max maximilian michael miguel mike mikhail milan miles mohamed
  mohammed morgan moses muhammad mustafa nathan nathaniel neil nelson niall nicholas nick nigel nikolai noah norman oliver olaf
  omar oscar otto owen pablo patrick paul pavel pedro per percy peter philip pierre piotr rafael rafe rajesh ralph ramon
  raymond reginald rene reuben ricardo richard rob robert roberto rodney roger roland rolf ronald rory ross roy rudolf rupert
  russell ryan salim salvador sam samuel sanjay saul scott sean sebastian sergei seth shaun sidney simon stanley stefan stephen
  steve steven stewart stuart suleiman sven tariq ted terence terry theodore thomas tim timothy tobias toby todd tom tomas tony
  trevor tristan ulrich uwe victor viktor vijay vincent vladimir walter warren wayne werner wilfred wilhelm william winston
  wolfgang yusuf adebayo adeyemi aldous alphonse amadou ambrose amos anatole ansel archibald archie ari armand arne arvid
  ashok asif august augustus aurelio baptiste barnaby bartek bashir basil benedikt benny bertram blaise bogdan boniface brent
  byron caleb casper chad chidi chukwuemeka clarence clifford clint conrad cosmo craig curtis cuthbert cyrus dafydd daoud
  darius darragh davide dean dexter dev dimitri dirk duane dwayne dwight dylan ebenezer edmond efe eirik eldon elijah
  emeka emeric emmanuel enoch ephraim esteban euan eustace ezekiel ezra faisal farouk fintan floyd folarin frederic fritz
  gabriel gaston geir gethin gideon gino giuseppe godfrey grant gus hakon halvard hamza hannes haruki haruto hassan hayden
  heath hideo hiroshi hjalmar howell huw hyacinth idris ignatius imran ingmar isaiah ishaan isidore iwan jasper javid jed
  jedediah jerry jesper jethro jimmy jock jonah jorgen josef josiah jules kai kamal karim kaspar kazimir keir kenji kieran kip
  kjell kris kunal kurt kyle lachlan lamin lance laszlo leander lennart leroy levi linus llewellyn lloyd lorcan luther
  lyle maciej malachi manfred mansoor marek mateo mathias maxim melvin mervyn micah milo milos mohan mordecai murdo nabil naveen
  ned nico nils nnamdi obadiah oddvar odd olav oleg olu omari orlando orson osman oswald ottokar owain padraig parviz pascal
  patrice perry petr piers pete phil pranav prem quentin rafiq rahul raj ramesh ramiro randall rashid ravi reece reggie reza
  rhodri rhys rico rodrigo roman romeo roscoe rufus sami samir santiago saeed selwyn seamus shane sigurd silas silvio
  simeon soren spencer stanislav stig sunil tadeusz taj takeshi tancred tavish terrence thaddeus theo thor thorsten tobiah
  torsten travis tudor tyler tyrone ulf umar vaclav vasily vernon vikram vince virgil vivek wesley wilbur wilfrid willem
  wojciech xavier yannick yannis yiannis yuri zack zoltan tobin tam kojo kwame kwabena errol tadashi olu errol sorley barry abel`),
)

export const isGivenName = (low: string): boolean => womensNames.has(low) || mensNames.has(low)
