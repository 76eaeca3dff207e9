using HealthData.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await HealthDataApp.RunAsync(args, CliHost.ForProcess());
