import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Carried, carry } from '../carried.ts';
import { shorten } from './cut.ts';

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;
export type Part = APIComponentInContainer;

/** What a message can show: a line on a button, and what a choice of a menu says. In characters. */
const most = { label: 80, choice: 100, buttons: 5, choices: 25 };

export const textPart = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const separator = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: 1,
});

/** A button, or null when what it should carry does not fit. */
export function button(
  label: string,
  carried: Carried,
  nth = 0,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId | null {
  const id = carry(carried, nth);
  return id === null
    ? null
    : { type: ComponentType.Button, style, label: shorten(label, most.label), custom_id: id };
}

/** Buttons in rows of five; none for none. */
export function rowsOf(buttons: readonly (APIButtonComponentWithCustomId | null)[]): Row[] {
  const all = buttons.flatMap((each) => each ?? []);
  const rows: Row[] = [];
  for (let at = 0; at < all.length; at += most.buttons) {
    rows.push({ type: ComponentType.ActionRow, components: all.slice(at, at + most.buttons) });
  }
  return rows;
}

/** One choice of a menu. */
export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly carried: Carried;
}

/** A menu in a row of its own; none when there is nothing to choose. */
export function menuOf(id: string, placeholder: string, choices: readonly Choice[]): Row[] {
  const options = choices.slice(0, most.choices).flatMap(({ label, description, carried }, nth) => {
    const value = carry(carried, nth);
    if (value === null) return [];
    const more = description === undefined ? {} : { description: shorten(description, most.choice) };
    return [{ label: shorten(label, most.choice), value, ...more }];
  });
  if (options.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: `menu:${id}`,
    placeholder,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
