import { fold } from "./lexicon/fold.ts";

/** The smallest words of languages that are written with Latin letters and much spoken in Sweden, by ISO 639-1 code. */
const smallWords: Readonly<Record<string, string>> = {
  fi: "minä mina sinä hän me te he minun minulla minut sinun hänen meidän että etta mutta kun jos niin myös myos ovat oli ole olen ollaan olemme eivät en et ei mitä mita missä miten miksi kuka joka tämä se sitä nyt kanssa jälkeen kotona lapsi lapset lapseni äiti isä tarvitsen apua voi voiko haluan asumme asun paljon kaikki vain vielä koska tai sekä",
  et: "mina sina tema meie teie minu sinu ei ja ning aga kui siis kes mis oli olen oled on see seda väga ka kas sest minul mul laps lapsed ema isa vajan abi elan",
  so: "waxaan waxaa waxay wuxuu waa iyo oo ayaa ayay ayuu in ka ku la uu ay aan ma maxaa sidee kuwa tan kan ilmo ilmaha caruurta carruurta hooyo aabe aabbe guriga qof markii laakiin haddii leh lahaa ii igu iga waan waxan doonayaa rabaa caawimaad caawin dhibaato ahay yahay tahay wuu way mar walba marka kasta aniga adiga isaga iyada haa maya qoys qoyska lacag shaqo dugsi dugsiga xaas nin naag wiil wiilka gabar gabadh jira jirto jiro cid sanad hadda aad badan karaa karo mahadsanid mahadsan",
  pl: "nie ona ono oni jego jej ich jest się sie że ze jak ale czy moja moje mój moj mam mnie dla przez przy tylko bardzo dzień dzien dobry dziękuję dziekuje proszę prosze gdzie kiedy kto który która są byl był była być bylo może dziecko dzieci mąż maz żona jestem mieszkam pomoc pomocy potrzebuję od do na po już jeszcze teraz",
  bs: "sam smo ste nije jeste su sa za na kako ali ako kad kada gdje gde što sto zašto zasto moj moja moje mene meni ja ti on ona oni imam nema hvala molim dobar dan dijete dete djeca deca muž zena žena pomoć pomoc treba trebam možete može ne znam zovem živim samo ili jer",
  sq: "unë une jam është eshte nuk dhe për per më me të te në ne nga por si kur çfarë cfare ku kush jemi janë jane kam ka fëmijë femije fëmijët burri gruaja ndihmë ndihme dua mund shumë shume faleminderit përshëndetje emri im ime tim",
  tr: "ben sen biz siz onlar bir ve için icin değil degil ama çok cok ne nasıl nasil neden nerede var yok benim bana bu şu da de ile gibi kadar olan oldu yardım yardim istiyorum çocuk cocuk çocuğum eşim kocam merhaba teşekkür lütfen",
  ku: "ez tu ew em hûn hun min te wî wi wê we ji bo di de da li ku û jî ji ne na çi ci çawa cawa çima kî ki heye tune dixwazim dikim alîkarî alikari zarok zarokên mêr jin mal gelek spas silav navê",
  ro: "sunt este nu și si că ca pentru cu la din ce cum dar dacă daca când cand unde cine meu mea mei copil copii copiii soțul sotul soția mama tata am ai are avem bani vreau ajutor mulțumesc multumesc bună buna ziua foarte acum doar mai și-a",
  es: "perdon perdón disculpe disculpen perdone que el la los las un una y es en no mi mis por para con pero como cuando donde quien muy más mas yo tengo tiene soy estoy está esta son hijo hija hijos marido esposo esposa gracias hola ayuda necesito quiero puedo vivo aquí aqui todo todos nada cada noche día dia casa dinero trabajo dice escuela niño niña niños hermano hermana madre padre años ni sin sobre del al se lo le me su porque",
  fr: "je tu il elle nous vous ils le la les un une des et est ne pas que qui dans pour avec sur mais mon ma mes ce cette sont suis ai ont avez comment où quand pourquoi merci bonjour aide besoin veux peux enfant enfants mari femme très tres plus aussi",
  de: "grüße gruß ich du er sie wir ihr und ist nicht das der die den dem ein eine einen mit auf für fur aber wie wenn wo wer was mein meine meinen haben habe hat bin sind kann können danke hallo hilfe brauche kind kinder mann frau zu nach sehr auch noch nur weil oder",
  pt: "eu você voce não nao é sou estou um uma meu minha meus para por com mas como quando onde quem muito obrigado obrigada olá ola ajuda preciso quero filho filha filhos marido esposa que tem tenho ele ela nós isso aqui",
  it: "io tu lui lei noi voi non è sono un una il lo la gli le di che per con ma come quando dove chi mio mia miei molto grazie ciao aiuto ho hai ha voglio posso figlio figlia figli marito moglie anche questo perché perche",
  nl: "ik jij hij zij wij het een en niet dat die van voor met maar hoe als waar wie wat mijn heb heeft ben zijn kan dank hallo hulp nodig kind kinderen vrouw ook nog naar bij zo",
  no: "jeg ikke og hva hvordan hvor hvem hvorfor meg deg seg dere noe noen også ogsa eg ikkje hvis være vært kommer barna sønn datter hjelp trenger vet gjøre mye",
  da: "jeg ikke og hvad hvordan hvor hvem hvorfor mig dig noget nogen også hvis være været børn søn datter hjælp brug ved gøre meget af",
  lt: "aš as tu jis ji mes jūs jus ir ne yra kad bet kaip jei kur kas mano man buvo labai ačiū aciu labas pagalba reikia vaikas vaikai vyras žmona noriu galiu gyvenu",
  lv: "es tu viņš viņa mēs jūs un ne ir ka bet kā ja kur kas mans mana man bija ļoti loti paldies labdien palīdzība vajag bērns bērni vīrs sieva gribu varu dzīvoju",
  hu: "én te ő mi ti ők és nem van hogy de mint ha hol ki az egy ez vagyok volt nagyon köszönöm segítség kell gyerek gyerekek férjem feleségem akarok szeretnék csak még",
  tl: "ako ikaw siya kami tayo kayo sila ang ng mga sa na ay hindi po ko mo niya namin natin kung pero dahil paano saan sino ano anak asawa tulong kailangan gusto salamat lang din rin may wala",
  vi: "tôi toi bạn anh chị em con là và không khong của cua có co cho với voi nhưng nhung được duoc này đã sẽ gì làm lam sao ở đâu ai chồng chong vợ giúp cảm ơn rất người nguoi",
};

/** By folded word, the languages that have it. */
export const languagesWithWord: ReadonlyMap<string, readonly string[]> =
  gather();

function gather(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(smallWords))
    for (const key of new Set(list.split(" ").map(fold)))
      words.set(key, [...(words.get(key) ?? []), language]);
  return words;
}
