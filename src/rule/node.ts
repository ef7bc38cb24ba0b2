import type { Text } from './text'

/** A rule is plain data made of these thirteen kinds of node, and of nothing else. */
export type Condition = All | Any | Not | Compare | OneOf
/** What computes a number: a fact, a parameter, or a way to combine them. */
export type Formula = Field | Parameter | Sum | Product | Clamp | Round | Tranches | Named

export type Comparison = '<' | '<=' | '=' | '>=' | '>'
/** Down, half up, and up: 切捨て, 四捨五入, 切上げ. */
export const roundingModes = ['down', 'halfUp', 'up'] as const
/** What becomes of the part of a step that is left. */
export type RoundingMode = (typeof roundingModes)[number]

export interface All {
  /** Always 'all'. */
  readonly kind: 'all'
  /** Each must hold. */
  readonly of: readonly Condition[]
}
export interface Any {
  /** Always 'any'. */
  readonly kind: 'any'
  /** One must hold. */
  readonly of: readonly Condition[]
}
export interface Not {
  /** Always 'not'. */
  readonly kind: 'not'
  /** It must not hold. */
  readonly of: Condition
}
export interface Compare {
  /** Always 'compare'. */
  readonly kind: 'compare'
  /** What is compared. */
  readonly left: Formula
  /** How. */
  readonly op: Comparison
  /** With what, in the same unit. */
  readonly right: Formula
}
/** Booleans are choices between 'true' and 'false'. */
export interface OneOf {
  /** Always 'oneOf'. */
  readonly kind: 'oneOf'
  /** The id of the fact. */
  readonly field: string
  /** The options, months or days that will do. */
  readonly values: readonly string[]
}

export interface Field {
  /** Always 'field'. */
  readonly kind: 'field'
  /** The id of the fact. */
  readonly field: string
}
export interface Parameter {
  /** Always 'parameter'. */
  readonly kind: 'parameter'
  /** The name of the table. */
  readonly name: string
}
/** The sum of `of`, less the sum of `less`, never below zero. */
export interface Sum {
  /** Always 'sum'. */
  readonly kind: 'sum'
  /** What is added, all in one unit. */
  readonly of: readonly Formula[]
  /** What is taken away, in the same unit. */
  readonly less: readonly Formula[]
}
export interface Product {
  /** Always 'product'. */
  readonly kind: 'product'
  /** What is multiplied; units multiply, too. */
  readonly of: readonly Formula[]
}
/** The cap wins where floor and cap cross. */
export interface Clamp {
  /** Always 'clamp'. */
  readonly kind: 'clamp'
  /** What is kept within bounds. */
  readonly of: Formula
  /** The floor, in the same unit. */
  readonly atLeast?: Formula
  /** The cap, in the same unit. */
  readonly atMost?: Formula
}
export interface Round {
  /** Always 'round'. */
  readonly kind: 'round'
  /** What is rounded. */
  readonly of: Formula
  /** A positive whole number: the result is a multiple of it. */
  readonly step: number
  /** Which multiple. */
  readonly mode: RoundingMode
}
/** Consecutive slices of one amount, each at its own rate; a slice whose condition fails is left out. */
export interface Tranches {
  /** Always 'tranches'. */
  readonly kind: 'tranches'
  /** What is cut into slices. */
  readonly of: Formula
  /** The slices, from zero up. */
  readonly slices: readonly Slice[]
}
/** `upTo` is measured from zero, not from the end of the slice before. */
export interface Slice {
  /** The slice is there only where this holds. */
  readonly when?: Condition
  /** Where it ends, measured from zero; absent for the last. */
  readonly upTo?: Formula
  /** What it is multiplied by. */
  readonly rate: Formula
}
/** A quantity with a name of its own, so that a condition on it reads 'grant before the floor', not 'cost'. */
export interface Named {
  /** Always 'named'. */
  readonly kind: 'named'
  /** Its id. */
  readonly name: string
  /** Its name for people. */
  readonly label: Text
  /** What it stands for. */
  readonly of: Formula
}
