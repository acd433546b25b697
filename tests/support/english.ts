// The English messages, at hand where a test words something.

import type { Messages } from '../../lib/i18n/i18n.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export const english: Messages = messages;
