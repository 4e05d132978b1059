import { sayFrom } from '../say.ts';

/** Why something need not be registered, in the words of the act (OSL 5:1, third and fourth paragraph), for any guideline. */
export const reasonWords = {
  sv: {
    'kept-in-order': 'Hålls ordnad i kanalen och har ingen sekretess (5 kap. 1 § tredje stycket OSL)',
    minor: 'Är tillfällig eller av ringa betydelse',
    'registered-elsewhere': 'Är redan registrerad i ett annat ärende',
  },
  en: {
    'kept-in-order': 'Is kept in order in the channel and has no secrecy (5 kap. 1 § third paragraph OSL)',
    minor: 'Is passing or of minor importance',
    'registered-elsewhere': 'Is registered in another case already',
  },
};

export const sayReasonWord = sayFrom(reasonWords);
