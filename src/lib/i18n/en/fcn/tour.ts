/** Words of the guided tour. What they say of numbers and places holds for the first street and the shipped network. */
export const tour = {
	label: 'Tour',
	newHere: 'New here?',
	take: (stops: number) => `A tour of ${stops} stops`,
	decline: 'No, thanks',
	stop: (number: number, stops: number) => `Stop ${number} of ${stops}`,
	back: 'Back',
	next: 'Next',
	end: 'End the tour',
	stops: {
		classes: {
			title: 'Every pixel has a class',
			text: 'A drawn street went in, and the network gave each of its 480 × 360 pixels one of eleven classes. The colours say which; the table counts them. Remember the lamp post at the upper left, only a few pixels wide: the tour comes back to it.'
		},
		map: {
			title: 'Smaller maps, more channels',
			text: 'Follow the layers from left to right: five pools halve the maps to 12 × 15, while the channels grow from 16 to 256. They say more and more about what is there, and less about where. Two skips carry finer maps over to the end.'
		},
		edges: {
			title: 'Early layers find edges',
			text: 'Channel 12 of conv1_2 lights up along outlines: the van, the people, the lamp posts. Each of its values sees only 5 × 5 pixels, so it cannot know what the things are. Point at other tiles to see what their channels answer to.'
		},
		sum: {
			title: 'One number, written out',
			text: 'This is one value of conv1_1, on the lamp post: 27 inputs, each times a weight, plus a bias; what is below 0 becomes 0. Every convolution computes like that, only with more inputs. Click on an input and you are at its pixel.'
		},
		road: {
			title: 'A channel that answers to the road',
			text: 'Here the channels of conv5_3 are sorted by how much they resemble the street’s true road. Channel 1 comes first: it answers most on the road, though weakly in other places too. Nobody set it up to be that; it came out of the training.'
		},
		coarse: {
			title: 'fc7 knows what, but hardly where',
			text: 'One value of fc7 stands for 32 × 32 pixels: channel 174 follows the road in large squares. The mask is now that of FCN-32s, which has nothing but this layer to go on. Look at the pinned pixel: it takes the lamp post for sky.'
		},
		score: {
			title: 'A score is a sum',
			text: 'Back to FCN-8s, at the same pixel on the lamp post. The share of fc7 says sky; pool4 and pool3 add to pole, and pool3 takes from sky. Without pool3 the pixel would be sky: that skip decides.'
		},
		ablation: {
			title: 'Switch a skip off',
			text: 'Now pool3’s scores are switched off. The coloured pixels have another class than before: most lie along edges, and the pixel on the lamp post is sky. Switch pool3 on again, or other parts off; all of the page is yours now.'
		}
	}
};
