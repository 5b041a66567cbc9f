import { cueWords } from "./cue-words.ts";

/** Chains of shops, cafés, garages, gyms, care and transport: with a place after it, one workplace. */
export const chainNames: ReadonlySet<string> = cueWords(`
  sfi komvux pro spf iogt fbk fryshuset kris stadsmissionen bris verdandi länkarna nattvandrarna rfsu rfsl fub unf ria hyresgästföreningen friluftsfrämjandet öob ica maxi kvantum coop lidl willys hemköp konsum netto tempo matöppet handlarn preem okq8 ingo st1 qstar shell circle max mcdonalds donken burger sibylla frasses subway kfc pressbyrån waynes espresso bastard
  lindex kappahl dressman gina cubus zara hm jysk mio ikea rusta jula biltema byggmax bauhaus hornbach k-rauta beijer granngården plantagen blomsterlandet elgiganten mediamarkt netonnet power kjell
  clas åhlens gekås dollarstore ögob normal lager stadium intersport xxl sportringen teamsportia synoptik synsam specsavers apoteket apotea apotek kronans hjärtat lyko kicks systembolaget
  bilia bilmetro mekonomen autoexperten däckia vianor euromaster hedin toveks volvo scania saab scan arla pågen cloetta polarbröd postnord dhl schenker budbee instabox nobina keolis transdev arriva samtrans bergkvarabuss
  scandic elite quality clarion comfort best first nordic friskis sats actic fitness24seven puls nautilus world securitas avarn nokas iss sodexo samhall manpower adecco randstad lernia academic poolia
  attendo humana vardaga norlandia frösunda nytida ambea capio praktikertjänst stendi olivia team carema förenade aleris folktandvården medborgarskolan abf studieförbundet studiefrämjandet sensus bilda ibn folkuniversitetet
  swedbank handelsbanken nordea länsförsäkringar sparbanken pingst pingstkyrkan filadelfia betania smyrna equmenia equmeniakyrkan korskyrkan frälsningsarmén missionskyrkan livets hillsong kfum kfuk scouterna sportlife bilprovningen
`);

/** What one trains, plays or sings: with a place right after it, a club. */
export const activities: ReadonlySet<string> = cueWords(`
  fotboll innebandy handboll ishockey hockey bandy basket basketboll volleyboll tennis bordtennis pingis badminton padel squash golf simning simhopp vattenpolo gymnastik truppgymnastik cheerleading dans balett streetdance friidrott löpning orientering
  skidor skidåkning längdskidor alpint skidskytte skridskor konståkning ridning ridsport hästsport boxning thaiboxning kickboxning judo karate taekwondo jujutsu kendo aikido bjj mma brottning fäktning bågskytte skytte styrkelyft tyngdlyftning crossfit
  parkour skateboard skate cykling bmx motocross enduro speedway gokart kajak kanot rodd segling dykning klättring bowling curling dart biljard schack scouting scouterna orkester teater musikal rollspel lajv konfirmation
`);
