// NestJS: a pipe of eight lines takes any Standard Schema, and so that of a measure.
import 'reflect-metadata'
import { BadRequestException, Body, Controller, Module, Post, type PipeTransform } from '@nestjs/common'
import { evaluate, profileSchema, toJson, type ProfileSchema } from 'hojokin'
import { measures, type Profile } from 'hojokin/rules'

const measure = measures['jfc-safety-net-rate-cut']

class SchemaPipe implements PipeTransform {
  constructor(private readonly schema: ProfileSchema<typeof measure.fields>) {}
  async transform(input: unknown) {
    const result = await this.schema['~standard'].validate(input)
    if (result.issues !== undefined) throw new BadRequestException(result.issues)
    return result.value
  }
}

@Controller('jfc')
class JfcController {
  @Post()
  evaluate(@Body(new SchemaPipe(profileSchema(measure, { language: 'en' }))) facts: Profile) {
    return toJson(evaluate(measure, facts))
  }
}

@Module({ controllers: [JfcController] })
export class AppModule {}
