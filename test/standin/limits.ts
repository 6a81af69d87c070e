import { componentsOf, isJson, type Json, listOf, textsOf } from './json.ts';

// What Discord refuses although its published description allows it.

const componentsV2 = 1 << 15;
const most = { components: 40, characters: 4000, bytes: 10_170 };

/** UTF-8 bytes as Discord counts them against its undocumented limit: twelve more for each text display. */
export const weightOf = (message: unknown): number =>
  textsOf(message).reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function* faultsOfComponents(body: Json, files: readonly string[]): Iterable<string> {
  const components = componentsOf(body);
  if (components.length > most.components) yield `${components.length} components`;
  const characters = textsOf(body).join('').length;
  if (characters > most.characters) yield `${characters} characters of text`;
  if (textsOf(body).some((shown) => shown.trim() === '')) yield 'an empty text display';
  const ids: string[] = [];
  for (const component of components) {
    const id = text(component.custom_id);
    if (id) ids.push(id);
    if (component.type === 2) {
      const isLink = component.style === 5;
      if (isLink && (id || !component.url)) yield 'a link button with a custom_id or without url';
      if (!isLink && (!id || component.url)) yield 'a button without custom_id or with a url';
      if (!component.label && !component.emoji) yield 'a button with nothing on it';
    }
    if (component.type === 3) {
      const options = listOf(component.options);
      if (repeated(options.map((option) => text(option.value))).length) yield 'a menu with two equal values';
    }
    if (component.type === 1) {
      const inner = listOf(component.components);
      if (inner.length > 1 && inner.some(({ type }) => type !== 2)) yield 'a menu that shares its row';
    }
    if (component.type === 12) {
      for (const item of listOf(component.items)) {
        const url = isJson(item.media) ? text(item.media.url) : '';
        const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
        if (name && !files.includes(name)) yield `a picture ${name} that was not sent along`;
      }
    }
  }
  for (const id of repeated(ids)) yield `two components with custom_id ${id}`;
}

/** What is wrong with a message's body; nothing for a good one. */
export function* faultsOfMessage(body: Json, files: readonly string[], isNew: boolean): Iterable<string> {
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const mentions = body.allowed_mentions;
  const allowsNone = isJson(mentions) && Array.isArray(mentions.parse) && mentions.parse.length === 0;
  if (!allowsNone) yield 'mentions that are not switched off';
  if (flags & componentsV2) {
    if (body.content || listOf(body.embeds).length) yield 'Components V2 with content or embeds';
    if (isNew && !listOf(body.components).length) yield 'an empty message';
    yield* faultsOfComponents(body, files);
  } else {
    if (isNew && text(body.content).trim() === '') yield 'an empty message';
    if (text(body.content).length > 2000) yield 'more than 2,000 characters of content';
    if (componentsOf(body).some(({ type }) => Number(type) > 8)) yield 'Components V2 without their flag';
  }
}

const names = /^[-_'\p{Ll}\p{N}]{1,32}$/u;

/** What is wrong with a list of commands to register; nothing for a good one. */
export function* faultsOfCommands(commands: readonly Json[]): Iterable<string> {
  for (const kind of [1, 2, 3]) {
    const same = commands
      .filter((command) => (command.type ?? 1) === kind)
      .map((command) => text(command.name));
    for (const name of repeated(same)) yield `two commands named ${name}`;
  }
  for (const command of commands) {
    const name = text(command.name);
    const options = listOf(command.options);
    if ((command.type ?? 1) !== 1) {
      if (command.description || options.length) yield `${name}: a description that its kind cannot have`;
      continue;
    }
    if (!names.test(name)) yield `${name}: not a command's name`;
    if (!text(command.description)) yield `${name}: no description`;
    let optionalBefore = false;
    for (const option of options) {
      const optionName = text(option.name);
      if (!names.test(optionName)) yield `${name} ${optionName}: not an option's name`;
      if (option.required && optionalBefore) yield `${name} ${optionName}: required after optional`;
      optionalBefore ||= !option.required;
      if (option.autocomplete && listOf(option.choices).length) yield `${name} ${optionName}: choices twice`;
    }
    for (const twice of repeated(options.map((option) => text(option.name)))) yield `${name}: two ${twice}`;
    const size = JSON.stringify(command).length;
    if (size > 8000) yield `${name}: ${size} characters`;
  }
}
