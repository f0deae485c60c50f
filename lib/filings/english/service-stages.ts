export const getTheAccount =
  'Get the account, the domains of the hosts that the App calls with their real-name verification, the instance with a service identification number, package name, public key and fingerprint for each platform, the icon, the documents and any pre-approval.';

export const enterEntityLocation =
  'Enter entity location, type, certificate and number; the step after it asks for the kind of service and the main domain: choose App. The system derives the filing type from them, so a typing error leads to the wrong type.';

export const entityAndAppData = 'Entity and App data';

export const fillInTheData =
  'Fill in the data of the entity, its leader, the App with the package data of every platform and every host that it calls, and its administrator.';

export const theAppAdministratorPasses =
  'The App administrator passes the face verification, or is photographed in front of the backdrop in the older way.';

export const keepTheEntityFilingNumber =
  'Keep the entity filing number, the filing number of the App, which ends in A (such as -2A), and the filing password.';

export const pointTheHosts = 'Point the hosts at the filed servers';

export const everyHostThatWasFiled =
  'Every host that was filed resolves to a filed server; one that does not is found in later checks (APP解析不一致: the App’s hosts resolve elsewhere).';

export const showTheNumber = 'Show the number in the App';

export const showTheFilingNumberWhere =
  'Show the filing number where it is easily seen in the App, linked to https://beian.miit.gov.cn, and give it to the stores: they may not distribute an App without one.';

export const makeThePsbFiling =
  'Make the PSB filing of the App with the public security bureau. It asks for the name, what the App does, three to five screenshots and the number of users.';

export const theGuidesGive30Days =
  'The guides give 30 days from opening a website; no other day was found for an App.';

export const nothingIsLeftToDo =
  'Nothing is left to do. Package name, public key and fingerprint change only by a change of the filing.';

export const aMiniProgramIsFiled =
  'A mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider. Get the account there, the documents and any pre-approval.';

export const aStepOfCloudProviders =
  'A step of cloud providers: the platform that a mini program runs on files it without an instance of yours, as far as is known. Skip it where the platform does not ask.';

export const entityAndMiniProgramData = 'Entity and mini program data';

export const fillInTheDataOfTheEntity =
  'Fill in the data of the entity, its leader, the mini program and its administrator. The remark says in 20 to 200 characters what the mini program really does; the review goes by it above all.';

export const thePlatformChecksTheFiling =
  'The platform checks the filing before it passes it on to the communications administration.';

export const theMiniProgramAdministratorPasses =
  'The mini program administrator passes the face verification.';

export const keepTheEntityFilingNumberTheFiling =
  'Keep the entity filing number, the filing number of the mini program, which ends in X (such as -3X), and the filing password.';

export const onlyWhereTheMiniProgram =
  'Only where the mini program calls domains of your own; what the platform then asks was not found.';

export const showTheNumberInTheMini = 'Show the number in the mini program';

export const showTheFilingNumberWhereItIsEasily =
  'Show the filing number where it is easily seen, linked to https://beian.miit.gov.cn.';

export const whetherAMiniProgramNeeds =
  'Whether a mini program needs a PSB filing of its own was not found: ask the platform.';
