/** The second line of headings that were broken: "raised", "officer", "(RAG)". Nothing in it belongs to an action. */
export function isHeadingGoingOn(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.length < texts.length + 1 && filled.every((text) => text.length < 40 && GOES_ON.test(text));
}

const WORD = '(?:raised|dates?|officers?|by|when|whom|who|updates?|no|number|ref|actions?|required|requested|progress|status|completion|completed?|meeting|comments?|and|or|of|for|to|due|target|responsible|responsibility|person|lead|owner|rag|rating|committee|pending|initial|notes?|agreed|taken|member|dd/mm/yy(?:yy)?|y/n)';
const GOES_ON = new RegExp(`^[(/]?${WORD}(?:[\\s/()&,.]{1,3}${WORD}){0,5}[).:]?$`, 'i');
