/**
 * The small words by which languages in Latin script are told apart: pronouns, particles and the commonest verbs, written from
 * the grammars of each. A word that several languages share stands in each of them and speaks for none alone.
 */
export const smallWords = {
  sv: "jag du han hon vi ni de dom det den och o att är som på för med inte har hade kan ska skulle vill om när vad hur var vart varför eller men till från av en ett min mitt mina er era sig mig dig oss så också bara vara blir får måste behöver",
  en: "i you he she we they it the and to of is are was were that this with for not have has had can could will would should if when what how where why or but from by my your our their me him her us so also just be get must need do does did don't im i'm",
  fi: "minä sinä hän me te he se ja on ei että en olen olet ovat oli kun jos mutta tai myös minun sinun hänen meidän mitä miten missä milloin miksi voi voin voiko pitää haluan tarvitsen kuka joka tämä nyt niin vain ole lapsi lapsen koska saan mun sun mä sä",
  se: "mun don son moai mii dii sii lea leat ja ahte go dat mu du su in it ii eat leamen dáhtun galgá sáhtán sáhtá maid gos manne mo muhto vai maiddái dál mánná",
  so: "waxaan waxaa waa aniga anigu adiga isaga iyada annaga iyaga iyo in aan uu ay ku ka ee ma maxaa sidee halkee goorma sababta laakiin haddii markii kale waxay qof caruurta carruurta ilmaha leeyahay tahay yahay ahay mid soo ayaa u la si karaa doonayaa rabaa",
  pl: "ja ty on ona my wy oni to i w na z ze do nie się jest są był była że jak co gdzie kiedy dlaczego ale lub czy mój moja moje mi mnie mam ma może można chcę muszę od po za przez dla tylko już bardzo proszę moim jego jej dziecko",
  es: "yo tú él ella nosotros ellos el la los las y que de en no es son era está estoy tengo tiene con por para como qué cuándo dónde porque pero si mi mis su sus me se un una muy también puedo puede quiero necesito hay hijo hija",
  fr: "je tu il elle nous vous ils elles le la les et que de du des en ne pas est sont était ai a avec pour par comme quand où pourquoi mais si mon ma mes son sa ses me se un une très aussi peux peut veux dois suis chez j'ai c'est",
  de: "ich du er sie wir ihr es der die das und zu nicht ist sind war dass mit für von auf wie was wann wo warum aber oder wenn mein meine meinem ihn ihm mir mich sich ein eine sehr auch kann können möchte muss habe hat bin",
  tr: "ben sen o biz siz onlar ve bir bu şu için ile değil var yok ne nasıl nerede neden ama veya eğer benim senin onun bizim çok da de mi mı mu daha gibi kadar çünkü olarak istiyorum gerekiyor oldu olan kızım oğlum çocuğum",
  ku: "ez tu ew em hûn û ku di de ji bo bi li ne na min te wî wê me we çi çawa li ku kengî çima lê yan eger heye nîne dikarim dixwazim divê gelek jî ev zarok zarokên keça kurê",
  bs: "ja ti on ona mi vi oni je i u na se da ne nije sam si su smo ste bio bila što šta kako gdje kada zašto ali ili ako moj moja moje mi me od do za sa s samo već vrlo mogu može moram želim imam ima dijete djeca kod",
  ro: "eu tu el ea noi voi ei și în la de cu nu este sunt era că ce cum unde când pentru dar sau dacă meu mea mei mele mă se un o foarte pot poate vreau trebuie am are copilul copiii",
  sq: "unë ti ai ajo ne ju ata dhe në të e i me për nuk është janë ishte që çfarë si ku kur pse por ose nëse im ime mua një shumë mund dua duhet kam ka fëmija djali vajza nga",
  no: "jeg du han hun vi dere de det den og å at er som på for med ikke har hadde kan skal skulle vil om når hva hvor hvordan hvorfor eller men til fra av en ei et min mitt mine seg meg deg oss så også bare være blir får må",
  da: "jeg du han hun vi de det den og at er som på for med ikke har havde kan skal skulle vil om når hvad hvor hvordan hvorfor eller men til fra af en et min mit mine sig mig dig os så også kun være bliver får må mange",
} as const;
