export { electricityGasRelief } from 'hojokin/rules/electricity-gas-relief'
