/** Where a message gains or loses its last line break on the way; git itself writes one, the interfaces differ. */
export type MessageHabit = 'kept' | 'newline-added' | 'newline-trimmed';

export const storedMessage = (habit: MessageHabit, message: string): string => (habit === 'newline-added' && !message.endsWith('\n') ? `${message}\n` : message);
export const shownMessage = (habit: MessageHabit, message: string): string => (habit === 'newline-trimmed' ? message.replace(/\n+$/, '') : message);
