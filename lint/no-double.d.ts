import type { Rule } from 'eslint'

export declare const noDouble: Rule.RuleModule
