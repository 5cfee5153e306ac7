import type { tracks as swedish } from '../../sv/lab/tracks.ts';

/** The ready tracks on the demo region, which is made up: what each is about, its first and last page, and for each step what is said and asked there. */
export const tracks: typeof swedish = {
  heading: 'Ready lab tracks',
  about:
    'Three tracks about the example region, to give as they are or to make your own. Places and figures are made up.',
  opened: (title, count) => `The lab track ${title} is open: ${count} steps. Fictional values.`,
  list: {
    bothPoles: {
      title: 'Both poles',
      about:
        'From a map of the whole region to a pair of areas and what lies between them. Eight steps, about an hour.',
      opening: {
        title: 'Both poles',
        text: 'Segregation is a relation between areas. One area by itself does not show it, however many figures we have about it. Today we look at two poles at the same time, and at what lies between them.\n\nThe region is made up. No place and no person on the map is real.',
      },
      closing: {
        title: 'What does the map not show?',
        text: 'The map shows differences between areas, not traits of the people who live there.\n\nWhat do you know that cannot be seen here? Who should have been in the room? What do you take with you to the next lab?',
      },
      steps: [
        {
          title: 'The whole region',
          note: 'Time: five minutes.\nSay: The colour shows how many households with low purchasing power there are for each one with high. Purple has more low, orange more high, the light one in the middle is even. Neither colour is better than the other.\nDo: Let everybody look in silence for a minute before anyone speaks.\nWatch for: Often all point at the same place. Ask then what that place differs from.',
          question: 'Where do your eyes go first, and what do you compare with when you see it?',
        },
        {
          title: 'Two poles, one relation',
          note: 'Time: five minutes.\nSay: Read the sentence about the pair aloud, all of it, to the distance between the poles. A and B are only letters. They can change places.\nDo: Let half of the group begin with A and half with B, and tell each other.\nWatch for: If the group speaks of one pole only, ask about the other in the same words.',
          question: 'What do you need to know about one pole to understand the other?',
        },
        {
          title: 'Seen from A',
          note: 'Time: four minutes.\nSay: Now the colour shows the difference from A, not the value itself. The same figures, another starting point.\nDo: Point out an area that is like A, and one that is not.\nWatch for: How close to A are the areas that differ most?',
          question: 'What does the city look like to those whose everyday life is in A?',
        },
        {
          title: 'Seen from the other pole',
          note: 'Time: four minutes.\nSay: The poles have changed places, and nothing else has. A is now the area that was B.\nDo: Go back and forth between this step and the one before a few times.\nWatch for: One of the poles often gets to stand for what is usual. Ask who decided that.',
          question: 'Which of the two pictures do we usually start from when we plan?',
        },
        {
          title: 'Where the surroundings meet',
          note: 'Time: six minutes.\nSay: The chart lets the surroundings grow around both poles at the same time. Somewhere they become alike. There is a city in common.\nDo: Read how many residents that is, and how far it is.\nWatch for: Is there a school, a workplace or a stop within that distance from both?',
          question: 'What do people in both poles share already today?',
        },
        {
          title: 'How it came to be',
          note: 'Time: five minutes.\nSay: The chart shows both poles year by year. Two poles can come closer or drift apart, and both can move.\nDo: Ask what happened in those years before you speak of why.\nWatch for: Tell what you see from what you believe. Write both down, in a list each.',
          question: 'Which of the poles has changed most, and what do you think lies behind it?',
        },
        {
          title: 'What is there in between already?',
          note: 'Time: ten minutes.\nSay: Now we close. You see places that both poles can reach. Distances are straight lines, and the way there may be longer.\nDo: Work in pairs. Choose a place and say who uses it, and who does not.\nWatch for: A place that both can reach is not by itself a place where people meet.',
          question: 'Which of the places could become a real meeting, and what does that take?',
        },
        {
          title: 'Put the interventions on the board',
          note: 'Time: fifteen minutes.\nSay: Each card says what, who and where: pole A, pole B, the space between or the whole city.\nDo: One card each to begin with. Write first, then talk.\nWatch for: Read what the board says about the cards. If all are for one pole, ask for a card for the other and one for the space between.',
          question: 'What do you do for both poles, and what do you do for what lies between them?',
        },
      ],
    },
    sharpestBorder: {
      title: 'The sharpest border',
      about: 'Where neighbours differ most, and what can happen right there. Seven steps, about fifty minutes.',
      opening: {
        title: 'The sharpest border',
        text: 'Two areas can lie wall to wall and still have quite different living conditions. Today we look at the borders, not at the areas, and ask what a border can become.\n\nThe region is made up. No place and no person on the map is real.',
      },
      closing: {
        title: 'What does the map not show?',
        text: 'The map shows where the figures differ. It does not show who crosses the border every day, what makes others stay away, or what people call their own.\n\nWhat do you need to go and see with your own eyes before the next lab?',
      },
      steps: [
        {
          title: 'Guess first',
          note: 'Time: five minutes.\nSay: The lines are borders between neighbours. The thicker the line, the larger the difference. The thin ones may be chance.\nDo: Let each person choose a border and write down what may be there: a road, a railway, water, a park.\nWatch for: Do the thick lines follow something that can be seen in the city?',
          question: 'What do you think lies along the thickest lines?',
        },
        {
          title: 'A short border',
          note: 'Time: six minutes.\nSay: These are the neighbours with the largest difference in the municipality. The border that they share is short, only a minute or so on foot.\nDo: Read the sentence about the pair aloud. Let the chart take you from A to B.\nWatch for: A short border may be there only because the areas are drawn that way. Ask what would change if the line were a block away.',
          question: 'Can the border be noticed by those who walk past, and if so, by what?',
        },
        {
          title: 'A long border',
          note: 'Time: six minutes.\nSay: The difference is smaller than in the step before, but the border is much longer. More people live next to it.\nDo: Compare with the step before. Go back and forth.\nWatch for: The size of the difference and the length of the border are two different things. Which of them has the group been speaking of?',
          question: 'Which of the two borders means most in everyday life, the sharpest or the longest?',
        },
        {
          title: 'Across the municipal border',
          note: 'Time: six minutes.\nSay: Here the municipal border runs between the two neighbours. They have different schools, different plans and different budgets.\nDo: Is there somebody in the room from both sides of such a border? Let them begin.\nWatch for: If the talk stays with whose responsibility it is, ask what the two could do at the same time.',
          question: 'Who owns the question when the border runs between two municipalities?',
        },
        {
          title: 'The way with the least difference',
          note: 'Time: eight minutes.\nSay: Now we close. The line goes from A to B the way where neighbours differ least. It is not the shortest way.\nDo: Follow the way area by area in the chart and put words to each step.\nWatch for: A linking path needs more reasons than figures. Who would walk there, and at what time of day?',
          question: 'Where could a linking path go, and what is missing along it today?',
        },
        {
          title: 'What both can reach',
          note: 'Time: eight minutes.\nSay: The places can be reached from both sides of the border. Distances are straight lines, and the way there may be longer.\nDo: Choose a place in pairs. Say one thing that brings people from both sides there, and one that stops them.\nWatch for: If all suggestions come from one side, ask for as many from the other.',
          question: 'What would need to change for people from both sides to use the same place?',
        },
        {
          title: 'The border as a place',
          note: 'Time: fifteen minutes.\nSay: Put cards for the space between first, and for the two areas after that.\nDo: One card each. Ask of each card whether it changes a cause or eases an effect.\nWatch for: Read what the board says about the cards. If the column Relational is empty, stay there.',
          question: 'What do you do in the space between, and with whom on the other side?',
        },
      ],
    },
    evenOutOrMix: {
      title: 'Even out or mix?',
      about:
        'Two ways to make the difference between the poles smaller, tried on the same pair. Worked examples, no forecasts. Seven steps, about an hour.',
      opening: {
        title: 'Even out or mix?',
        text: 'To even out is to change living conditions where people already live. To mix is to change who lives where and what ties the places together. Today we try both on the same pole pair and see what happens, and what does not.\n\nThe region is made up, and what we try are worked examples. Nobody is to move.',
      },
      closing: {
        title: 'What does the map not show?',
        text: 'The worked examples show how a measure moves. They do not show how long it takes, what it costs, who decides, or what those who live there want.\n\nWhat would you like to try for real? Whom do you ask first?',
      },
      steps: [
        {
          title: 'Today',
          note: 'Time: five minutes.\nSay: This is the pair as it is today. Read the sentence aloud.\nDo: Let the group read the measures of both poles in the list and choose one that surprises.\nWatch for: Which measures differ most? Is it something people have, something they do, or where they live?',
          question: 'What would need to change for the poles to be poles no longer?',
        },
        {
          title: 'Even out: work, education and income',
          note: 'Time: eight minutes.\nSay: Here more people in A have work and a longer education, and incomes are higher, until A is like the area in the middle of the municipality. The colour shows the measure living conditions.\nDo: Read the living conditions of A. Then read the sentence about the pair again: the relation between the households is as before.\nWatch for: This is no mistake. The balance measure divides the households in another way and knows nothing of the sliders. Two measures can give different answers to the question whether things are better.',
          question: 'If living conditions become alike but the city is as divided, is the question solved?',
        },
        {
          title: 'Mix: new dwellings in A',
          note: 'Time: seven minutes.\nSay: 400 new dwellings in A, with households like those in B. The poles come closer in the measure.\nDo: Ask who lived in A before, and what has changed for them.\nWatch for: The measure can move a lot without a change in the living conditions of anyone. Let that be said aloud.',
          question: 'For whom does it make a difference, and for whom is all as before?',
        },
        {
          title: 'Mix: new dwellings in B',
          note: 'Time: seven minutes.\nSay: As many dwellings, but in B and with households like those in A. The measure moves about as much.\nDo: Compare with the step before. Which of them is the more usual in plans that you know?\nWatch for: Mixing is nearly always tried in one direction only. Ask why.',
          question: 'What would it take to build like this in B, and who would say no?',
        },
        {
          title: 'How much is it?',
          note: 'Time: five minutes.\nSay: Here households with low purchasing power in A change places with as many with high in B. It is a way to count how large the difference is. It does not suggest that anyone should move.\nDo: Stay only briefly. Let the figure be a measure of the distance.\nWatch for: If somebody reacts strongly, give room for it. It says something about what the question means.',
          question: 'What does the figure say about how wide the space between is?',
        },
        {
          title: 'Your own way',
          note: 'Time: fifteen minutes.\nSay: Now we close. Here is a proposal that does a little of both, in both poles. Move the sliders and make your own.\nDo: In groups of four. Each group may change three things, and at least one in each pole.\nWatch for: Let each group say what it left out. Do keep the proposal of a group as one more step.',
          question: 'Which mix of evening out and mixing do you believe in, and what happens first?',
        },
        {
          title: 'From sliders to interventions',
          note: 'Time: fifteen minutes.\nSay: A slider is no intervention. Now write what somebody actually does, and at which level: individual, area or city and society.\nDo: One card for each thing that your group changed.\nWatch for: Read what the board says about the cards. If the level city and society is missing, ask who can change the rules.',
          question: 'Which interventions change the causes, and which ease the effects?',
        },
      ],
    },
  },
};
