/** Words that carry no subject of their own, in the forms that people type. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither such both all other another
  i me my mine we us our ours you u ur your yours he him his she her hers it its they them their theirs
  one's someone somebody anyone anybody everyone everybody nobody something anything everything nothing
  who whom whose which what wat whats when where why how whether there here hows wheres whos
  is am are r be been being was were do does did doing done have has had having will would shall should can could
  may might must ought cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent
  and or but nor so yet if then than as of in on at by for from to into onto with without within about over under up
  down out off through during between among against per via upon after before since until while because
  not no yes only just also too very really quite much many more most less least few lot lots still even ever never
  again already always often sometimes rather same own else
  please tell give show let want know thanks hi hello hey
  s t d ll m re ve im ive theyre theres youre abt pls plz
  percentage percent cent proportion share number rate amount figure`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that frame a question rather than name what it is about; they count for little. */
export const frameWords: ReadonlySet<string> = new Set(
  `report reports inspection inspections inspector inspectors inspectorate find finds found finding findings say says
  said mention mentions mentioned describe describes described think thinks thought discuss explain explained
  happen happens happened get gets got getting go goes going went make makes made making thing things stuff way
  kind sort type happening look looked looking like come came take took use used using put see saw seen seem seems
  actually currently anyone's part parts main new now there's information detail details example examples
  size total count amount enough good bad well better worse badly positive negative ok okay`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** True for a word that says nothing of what a question is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word.replace(/['’]/g, ''));
}

/** True for a word such as "report", "find" or "happened", which frames a question. */
export function isFrameWord(word: string): boolean {
  return frameWords.has(word);
}
