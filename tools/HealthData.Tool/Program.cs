using HealthData.Tool;

// The same output everywhere. The culture data itself is in use: mappings sort texts by it, as the MedTech service
// does.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await HealthDataApp.RunAsync(args, CliHost.ForProcess());
