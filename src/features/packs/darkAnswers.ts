import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** As dark unchosen as chosen: they are what is to be read. Named as precisely as in Fluent's own rule, which else wins. */
export const darkAnswers: GriffelStyle = { '& input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 } };
