using HealthData.Core;
using HealthData.Dicom;

// Runs what an application uses of the packages, compiled ahead of time: data sets, options, and a call that finds no server.
var dataSet = AttributeSet.Parse("""{"0020000D":{"vr":"UI","Value":["1.2.3"]}}""");
Check(dataSet.GetString(Keyword.StudyInstanceUID) == "1.2.3", "a data set is read");

var options = new DicomWebClientOptions();
options.Retry.MaxRetries = 0;
var client = new DicomWebClient(new Uri("http://127.0.0.1:1/dicom-web"), options);
try
{
    await client.DeleteStudyAsync("1.2.3");
    return 1;
}
catch (HealthDataRequestFailedException exception)
{
    Check(exception.ErrorCode == HealthDataErrorCodes.ConnectionFailed, "a failure has its code");
}

Console.WriteLine("It works ahead of time.");
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"Does not hold: {what}.");
        Environment.Exit(1);
    }
}
