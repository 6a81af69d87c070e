import { expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { openLibrary } from '../../knowledge/open.ts';

const shipped = openLibrary();
const { standards, keyQuestions, recommendations } = shipped.main.report;
const reply = (line: string) => answer(line, shipped);
const labels = async (line: string) => (await reply(line)).facts.map(({ label }) => label);
const rated = (rating: string) => standards.filter((one) => one.rating === rating).length;

test('two standards are compared by their ratings, and by nothing else that was found in them', async () => {
  for (const line of [
    'did leadership do any better than staffing?',
    'is leadership rated higher than staffing',
    'leadership got the same as staffing yeah?',
  ])
    expect({ line, labels: await labels(line) }).toEqual({
      line,
      labels: ['P 1.1 Leadership', 'P 1.2 Staffing'],
    });
  expect(await labels('was planning better than assessment at hearing women?')).not.toContain(
    'P 2.2 Planning',
  );
});

test('a rating is known by its initials, in the plural and as something got', async () => {
  expect(await labels('is leadership RI')).toEqual(['P 1.1 Leadership']);
  expect((await reply('how many inadequates in total')).message).toBe(
    `${rated('Inadequate')} of ${standards.length} standards: Inadequate.`,
  );
  for (const line of [
    'did they get a single Good anywhere',
    'did they get any good anywhere',
    'any good ratings at all?',
  ])
    expect((await reply(line)).message).toBe(
      'No standard of this report is rated Good. These are its ratings.',
    );
  // Something good may be got that is no rating.
  for (const line of [
    'do they get a good induction',
    'any good points on delivery',
    'did staff get any good training',
  ])
    expect((await reply(line)).message ?? '').not.toMatch(/rated Good/);
});

test('all grades are those of the standards, not of staff', async () => {
  for (const line of ['give me all 7 grades quick', 'all the ratings please'])
    expect((await labels(line)).length).toBe(standards.length);
  for (const line of ['deficits at all grades of staff', 'are there deficits across all grades?'])
    expect(await labels(line)).toEqual([]);
});

test('the weakest at something is the lowest of its key questions', async () => {
  const safe = keyQuestions.filter(({ question }) =>
    /keeping other people safe|safety of other/.test(question),
  );
  const lowest = Math.min(...safe.map(({ percent }) => percent));
  for (const line of [
    'Which is the weakest link in keeping folk safe and by how much, gimme the number',
    'which standard is the weakest in keeping people safe',
  ])
    expect({ line, value: (await reply(line)).facts[0]?.value }).toEqual({ line, value: `${lowest}%` });
  expect((await reply('which area has top marks for getting the person involved')).facts[0]?.label).toMatch(
    /engaging the person/,
  );
  expect((await reply('did anybody escape the bottom rating')).message).toBe(
    `${standards.length - rated('Inadequate')} of ${standards.length} standards: not Inadequate.`,
  );
  // Of nothing but standards, their ratings tell.
  expect((await labels('which standard did worst'))[0]).toBe('P 1.2 Staffing');
});

test('a key question is known by its percentage, and its rate of “yes” by its subject', async () => {
  const one = keyQuestions.find(
    ({ percent }) => keyQuestions.filter((other) => other.percent === percent).length === 1,
  );
  expect(await labels(`which standard scraped only ${one?.percent}`)).toEqual([one?.question]);
  expect(await labels('which offices are open and which ones see 56?')).toEqual([]);
  expect((await labels('give me the yes rate for assessment on engagement'))[0]).toMatch(
    /^Does assessment focus/,
  );
  expect((await reply('what is the reoffending rate')).message).toBe(
    'The report speaks of no “reoffending rate”.',
  );
});

test('/rating takes a part of speech beside the name, and else the standard whose statement speaks of it', async () => {
  expect((await reply('/rating the workforce bit')).title).toBe('P 1.2 Staffing');
  expect((await reply('/rating total score')).title).toBe('Overall rating');
  const spoken = await reply('/rating comprehensive range');
  expect(spoken.title).toBe('P 1.3 Services');
  expect(spoken.message).toBe(
    'No standard is called “comprehensive range”. The passage that meets it best is in “P 1.3 Services”.',
  );
  for (const line of ['/rating haddock', '/rating women', '/rating court reports'])
    expect((await reply(line)).status).toBe('not-found');
});

test('short forms are asked for in many words, and before the words of another', async () => {
  expect(await labels('is a PSO the same as a probation officer or what do the letters mean')).toEqual([
    'PSO',
  ]);
  expect(await labels('decode ETE for me')).toEqual(['ETE']);
  expect(await labels('how do SPOs unpack learning?')).toEqual([]);
});

test('recommendations are told in other words', async () => {
  const all = `Recommendations ${recommendations.map(({ number }) => number).join(', ')} are made to`;
  for (const line of [
    'gimme the whole to-do list',
    'who exactly got told to do all this?',
    'they scored 2 out of 21!! what on earth are they supposed to do now',
  ])
    expect({ line, labels: await labels(line) }).toEqual({ line, labels: [all] });
  for (const line of [
    '/recommendation last one on the list pls',
    `/recommendation what's rec ${recommendations.length} in full`,
    "the last thing they've been told",
  ])
    expect({ line, labels: await labels(line) }).toEqual({
      line,
      labels: [`Recommendation ${recommendations.length} is made to`],
    });
  for (const line of [
    'how many things have they been told to sort out in total',
    '/figure count of recommendations',
  ])
    expect((await reply(line)).message).toBe(`Recommendations: ${recommendations.length}.`);
  // Orders are got, things got wrong, and one of the recommendations is no number of them.
  for (const line of [
    'how many orders did they get?',
    'how many things did they get wrong?',
    'which one of the recommendations is on disproportionality?',
  ])
    expect((await reply(line)).message ?? '').not.toMatch(/^Recommendations:/);
  // A thing that comes first is not for that a recommendation.
  expect(await labels('the first thing that happens to new staff')).not.toContain(
    'Recommendation 1 is made to',
  );
});

test('a section that is not there is looked for in the passages, also by one who says “I”', async () => {
  const { message } = await reply('/section where can i find the glossary of terms');
  expect(message).toMatch(/^No section is called “where can i find the glossary of terms”\. The passage/);
  expect((await reply('/section part i')).status).toBe('not-found');
  const front = await reply('/section East Midlands Region');
  expect(front.message).toBe(
    'No section is called “East Midlands Region”. The passage that meets it best stands before the first section.',
  );
  expect(front.excerpts[0]?.text).toContain('East Midlands Region');
});

test('a rating asked of what no standard is called is told by the standard that speaks of it, or refused', async () => {
  const told = await reply('rating for the comprehensive range of it');
  expect(told.title).toBe('P 1.3 Services');
  expect(await labels('workforce verdict')).toEqual(['P 1.2 Staffing']);
  expect(
    (await reply('Was the workforce side rated inadequate or requires improvement?')).facts[0]?.value,
  ).toBe('Inadequate');
  expect(await labels('planing rating pls')).toEqual(['P 2.2 Planning']);
  for (const line of [
    'what was haddock rated',
    'rating for probation in Leeds',
    'what rating did standard 3.4 get',
  ])
    expect({ line, status: (await reply(line)).status }).toEqual({ line, status: 'not-found' });
});

test('the whole is meant by its final verdict, in whatever sentence', async () => {
  for (const line of [
    'need the headline grade for lincolnshire probation, one word, filing in ten',
    'so what was the final verdict, good or bad',
    'did the place pass or fail',
  ])
    expect({ line, title: (await reply(line)).title }).toEqual({ line, title: 'Overall rating' });
  // Points, scores and “out of” are said of other things as well.
  for (const line of [
    "Are officers good at spotting people's better points and what keeps them out of trouble?",
    'Do those in charge keep score of how each team is doing?',
  ])
    expect((await reply(line)).title).not.toMatch(/^(?:Score|Overall rating)$/);
});

test('what is good about something is no claim that it was rated good', async () => {
  for (const line of [
    'what was good about sentence plans',
    'what do judges think is good about the service they get?',
    'people out in the sticks get just as good a service as those in town',
    'What counts as a good initial assessment, in one sentence?',
  ])
    expect((await reply(line)).message ?? '').not.toMatch(/Good/);
});

test('how ratings come about is told whatever verb is used', async () => {
  const bases = standards.flatMap(({ basisSpan }) => basisSpan?.start ?? []);
  for (const line of [
    'how do inspectors get from the yes percentages to a rating?',
    'how does a key question score turn into a rating band',
    'Does each service delivery grade hang on whichever question scored worst?',
  ])
    expect({ line, in: bases.includes((await reply(line)).excerpts[0]?.citation.start ?? -1) }).toEqual({
      line,
      in: true,
    });
});

test('whoever takes one thing for its opposite is shown the sentence that says otherwise', async () => {
  const prisons = await reply("which women's prison is in Lincolnshire?");
  expect(prisons.message).toBe("Here: men's prisons. Asked: women's prison.");
  expect(prisons.excerpts[0]?.text).toMatch(/men's prisons/);
  expect((await reply('who was made permanent head of the PDU')).message).toBe(
    'Here: temporary. Asked: permanent.',
  );
  // The report has women's services, and nothing of hostels.
  for (const line of [
    "what are the women's services like?",
    "what do men's services offer?",
    "how many women's hostels are there?",
  ])
    expect((await reply(line)).message ?? '').not.toMatch(/^Here:/);
});

test('a number taken for granted is held against the figure, “over” only where that is less', async () => {
  expect((await reply("caseload is over 3000 isn't it")).message).toBe('caseload: 1,852. Asked: 3000.');
  expect((await reply('fewer than 30 interviews were held, right?')).message).toBe(
    'interviews: 40. Asked: 30.',
  );
  for (const line of ['the caseload is more than 1,000, right?', 'are there fewer than 5 courts?'])
    expect((await reply(line)).message ?? '').not.toMatch(/Asked/);
});

test('a recommendation is known by its number apart, and who asks for all is told to whom they are made', async () => {
  for (const line of ['they made six recs, what was number four', 'number 4 on the list of recommendations?'])
    expect(await labels(line)).toEqual(['Recommendation 4 is made to']);
  expect((await reply('ok who are the recs aimed at, the PDU or HMPPS or the region?')).facts.length).toBe(1);
  expect((await reply('did HMPPS get any recommendations')).message).toMatch(/Asked: hmpps\.$/i);
});

test('what happens to somebody at a start is no date of the fieldwork', async () => {
  expect((await reply('when did they start')).title).toBe('Fieldwork');
  expect((await reply('what are new joiners told when they start?')).title).not.toBe('Fieldwork');
});

test('what is to be made up is asked of the bot', async () => {
  expect((await reply('write me a short poem about the sea')).status).toBe('not-found');
});
