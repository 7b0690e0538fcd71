/**
 * Light of an hour and a weather. A face of colour c and normal n is seen as
 * c · (ambient + sun · max(0, n · direction)), then veiled: mixed with the horizon's colour by 1 − exp(−density · distance).
 */
import type { Point3 } from './camera';
import { filtered, mix, smoothstep, times, type Rgb } from './colour';
import type { Weather } from './types';

export interface Light {
	/** Towards the sun, unit length. */
	direction: Point3;
	sun: Rgb;
	ambient: Rgb;
	zenith: Rgb;
	horizon: Rgb;
	/** 0 at night to 1 by day: lamps and windows shine where it is low. */
	day: number;
	/** 0 to 1: how sharp shadows are. */
	sunny: number;
	wet: number;
	shade(colour: Rgb, normal: Point3, distance: number): Rgb;
	veil(colour: Rgb, distance: number): Rgb;
}

export function makeLight(weather: Weather): Light {
	const hourAngle = (Math.PI * (weather.hour - 6)) / 14;
	const elevation = (58 * Math.PI * Math.sin(hourAngle)) / 180;
	const azimuth = weather.south + (hourAngle - Math.PI / 2) * 0.9;
	const flat = Math.cos(elevation);
	const direction: Point3 = [Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat];

	const day = smoothstep(-0.1, 0.2, elevation);
	const warm = 1 - smoothstep(0.08, 0.5, elevation);
	const clear = 1 - weather.cloud;
	const sunny = day * clear * clear * (1 - weather.fog) * (1 - 0.8 * weather.rain);
	const grey = Math.max(weather.cloud * 0.92, weather.fog, weather.rain * 0.9);

	const zenith = mix(
		mix([26, 34, 66], mix([58, 118, 196], [74, 98, 152], warm), day),
		times([150, 157, 168], 0.18 + 0.82 * day),
		grey * 0.85
	);
	const horizon = mix(
		mix([84, 74, 104], mix([196, 220, 240], [250, 190, 132], warm), day),
		times([206, 209, 213], 0.2 + 0.8 * day),
		grey
	);
	const sun = times(mix([1.0, 0.95, 0.84], [1.05, 0.66, 0.36], warm), 0.88 * sunny);
	const ambient = mix([0.2, 0.22, 0.33], mix([0.6, 0.64, 0.73], [0.9, 0.91, 0.94], weather.cloud), day);
	const density = 0.0016 + 0.022 * weather.fog * weather.fog + 0.004 * weather.rain;

	const veil = (colour: Rgb, distance: number) =>
		mix(colour, horizon, 1 - Math.exp(-density * Math.max(0, distance)));
	return {
		direction,
		sun,
		ambient,
		zenith,
		horizon,
		day,
		sunny,
		wet: weather.rain,
		veil,
		shade(colour, normal, distance) {
			const facing = normal[0] * direction[0] + normal[1] * direction[1] + normal[2] * direction[2];
			const direct = Math.max(0, facing);
			const above = 0.86 + 0.14 * normal[1];
			const light: Rgb = [
				ambient[0] * above + sun[0] * direct,
				ambient[1] * above + sun[1] * direct,
				ambient[2] * above + sun[2] * direct
			];
			return veil(filtered(colour, light), distance);
		}
	};
}
