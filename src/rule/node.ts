import type { Text } from './text'

/** A rule is plain data made of these thirteen kinds of node, and of nothing else. */
export type Condition = All | Any | Not | Compare | OneOf
/** What computes a number: a fact, a parameter, or a way to combine them. */
export type Formula = Field | Parameter | Sum | Product | Clamp | Round | Tranches | Named

export type Comparison = '<' | '<=' | '=' | '>=' | '>'
export type RoundingMode = 'down' | 'halfUp' | 'up'

export interface All {
  readonly kind: 'all'
  readonly of: readonly Condition[]
}
export interface Any {
  readonly kind: 'any'
  readonly of: readonly Condition[]
}
export interface Not {
  readonly kind: 'not'
  readonly of: Condition
}
export interface Compare {
  readonly kind: 'compare'
  readonly left: Formula
  readonly op: Comparison
  readonly right: Formula
}
/** Booleans are choices between 'true' and 'false'. */
export interface OneOf {
  readonly kind: 'oneOf'
  readonly field: string
  readonly values: readonly string[]
}

export interface Field {
  readonly kind: 'field'
  readonly field: string
}
export interface Parameter {
  readonly kind: 'parameter'
  readonly name: string
}
/** The sum of `of`, less the sum of `less`, never below zero. */
export interface Sum {
  readonly kind: 'sum'
  readonly of: readonly Formula[]
  readonly less: readonly Formula[]
}
export interface Product {
  readonly kind: 'product'
  readonly of: readonly Formula[]
}
/** The cap wins where floor and cap cross. */
export interface Clamp {
  readonly kind: 'clamp'
  readonly of: Formula
  readonly atLeast?: Formula
  readonly atMost?: Formula
}
export interface Round {
  readonly kind: 'round'
  readonly of: Formula
  readonly step: number
  readonly mode: RoundingMode
}
/** Consecutive slices of one amount, each at its own rate; a slice whose condition fails is left out. */
export interface Tranches {
  readonly kind: 'tranches'
  readonly of: Formula
  readonly slices: readonly Slice[]
}
/** `upTo` is measured from zero, not from the end of the slice before. */
export interface Slice {
  readonly when?: Condition
  readonly upTo?: Formula
  readonly rate: Formula
}
/** A quantity with a name of its own, so that a condition on it reads 'grant before the floor', not 'cost'. */
export interface Named {
  readonly kind: 'named'
  readonly name: string
  readonly label: Text
  readonly of: Formula
}
