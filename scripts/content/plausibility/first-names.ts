/**
 * Common first names in the Netherlands, in small letters: enough to notice that a text names somebody. Names that are
 * also a Dutch word ("bas", "roos", "wil", "mark") are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aad aafke adriaan albert alex alice anita anja anke anna anneke annemarie annemieke annet annette annie anouk ans anton
  arie arjan arjen arnold astrid barbara bart bauke ben berend bernard bert betty bianca bob bram brigitte carla carolien
  caroline chantal charlotte chris christa christine claudia coen cor cornelis corrie daan daniel danielle david debbie
  dennis desiree dick diana dirk dorien douwe edwin eelco eline ellen els elly emma eric erik erica erna esmee esther eva
  evelien evert femke ferdinand feike fenna floor floris foppe frank frans fred freek frederik froukje geert geertje gerard
  gerben gerda gerrit gerry gijs greet greetje hanneke hannie hans harm harmen harrie harry hendrik hendrika henk henny
  herman hetty hilda hilde hugo ilse inge ingrid irene iris ivo jaap jacob jacqueline jacques jan janet jannie janneke jantje
  jasper jelle jelmer jenny jeroen jessica jetske jikke jitske joanna jochem joep johan johanna johannes john jolanda jolien
  joop joost jorrit josephine judith julia jurgen karel karin kees kevin kim klaas klaasje klazien koen koos lars laura lenie
  leo lex lidy lieke lies liesbeth linda lisa lisette lotte louis lucas lydia maaike maarten manon marc marcel margriet
  maria marian marianne marieke marijke marije mariska marjan marjolein marleen marlies martijn martin martine matthijs
  maurice maud mechteld melissa michael michel michiel miranda mirjam monique nadine nanda natasja nel nico nicolaas nicole
  niels nienke nynke olga patricia patrick paul pauline peter petra pier piet pieter pim rachel ralf ramon rebecca reinder
  remco renate rene riek rianne richard rick rien rik rinske rita rob robert robin roel roelof roger ron ronald ruben rudi ruud
  ruth sabine sander sandra sanne sara saskia sebastiaan silvia simon sietske sjaak sjoerd sjoukje sonja stefan stephan steven
  stijn susan suzanne sylvia tamara tanja ted theo thea thijs thomas tim tineke tjeerd tom ton tonny toos trudy truus vera
  victor vincent wendy wiebe wieke wietske willem wilma wim wouter yvonne yvette`.split(/\s+/u),
);
