import { code } from '../code.ts';
import type { Iod } from '../dicomObject.ts';
import { momentOf } from '../dicomText.ts';
import { undrawn } from '../drawn.ts';
import { exactly } from '../pixels.ts';

const samples = 500;
/** SCPECG codes of the leads I, II, III (PS3.16 CID 3001). */
const leads = [
  ['5.6.3-9-1', 'Lead I'],
  ['5.6.3-9-2', 'Lead II'],
  ['5.6.3-9-61', 'Lead III'],
] as const;

/** Twelve-lead ECG (PS3.3 section A.34.3), of three leads and one second: a spike every 400 ms on a flat line. */
export const electrocardiogram: Iod = ({ series, study }) => {
  const { date, time } = momentOf(series.started ?? study.started);
  const wave = new Int16Array(samples * leads.length);
  for (let sample = 0; sample < samples; sample += 200)
    leads.forEach((_, lead) => {
      wave[sample * leads.length + lead] = 300 + 100 * lead;
    });
  return undrawn({
    AcquisitionDateTime: `${date}${time}`,
    AcquisitionContextSequence: [],
    WaveformSequence: [
      {
        WaveformOriginality: 'ORIGINAL',
        NumberOfWaveformChannels: leads.length,
        NumberOfWaveformSamples: samples,
        SamplingFrequency: '500',
        ChannelDefinitionSequence: leads.map(([value, meaning]) => ({
          ChannelSourceSequence: [{ ...code(value, 'SCPECG', meaning), CodingSchemeVersion: '1.3' }],
          ChannelSensitivity: '2.5',
          ChannelSensitivityUnitsSequence: [code('uV', 'UCUM', 'microvolt')],
          ChannelSensitivityCorrectionFactor: '1',
          ChannelBaseline: '0',
          ChannelSampleSkew: '0',
          WaveformBitsStored: 16,
        })),
        WaveformBitsAllocated: 16,
        WaveformSampleInterpretation: 'SS',
        _vrMap: { WaveformData: 'OW' },
        WaveformData: [exactly(new Uint8Array(wave.buffer))],
      },
    ],
  });
};
