import { Param, PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '../refusal';

const mustBeId: PipeTransform<unknown, string> = {
  transform: (value) => {
    if (typeof value === 'string' && isUUID(value)) return value.toLowerCase();
    throw new Refusal('request.not-found');
  },
};

/** A record's id from the path; what is no id names nothing. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, mustBeId);
