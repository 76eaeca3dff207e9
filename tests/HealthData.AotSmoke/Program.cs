using HealthData.AotSmoke.Fhir;
using HealthData.Core;
using HealthData.Dicom;
using HealthData.Fhir.R4;

// Runs what an application uses of the packages, trimmed or compiled ahead of time: data sets, resources, options, and a call that
// finds no server. The arguments are files and folders of FHIR resources, which are read and written.
var dataSet = AttributeSet.Parse("""{"0020000D":{"vr":"UI","Value":["1.2.3"]}}""");
Check(dataSet.GetString(Keyword.StudyInstanceUID) == "1.2.3", "a data set is read");

var observation = FhirJson.Parse<Observation>("""{"resourceType":"Observation","valueQuantity":{"value":72.0}}""");
Check(observation.Value is Quantity { Value.Text: "72.0" }, "a resource is read");
foreach (var path in args)
{
    Console.WriteLine($"{Examples.RoundTrip(path)} resources were written as they were read.");
}

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

Console.WriteLine("It works.");
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"Does not hold: {what}.");
        Environment.Exit(1);
    }
}
