/** A column of a Parquet file: its name there, the name that the database gives it, and its type. */
export interface ParquetColumn {
  readonly header: string
  readonly name: string
  readonly type: string
}
