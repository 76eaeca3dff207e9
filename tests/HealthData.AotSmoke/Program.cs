using HealthData.AotSmoke.Events;
using HealthData.AotSmoke.Fhir;
using HealthData.Core;
using HealthData.Dicom;
using HealthData.Events;
using HealthData.Fhir.R4;
using HealthData.MedTech;

// Runs what an application uses of the packages, trimmed or compiled ahead of time: data sets, resources, mappings,
// events, a webhook that remembers in blobs, options, and a call that finds no server. The arguments are files and
// folders of FHIR resources, which are read and written.
var dataSet = AttributeSet.Parse("""{"0020000D":{"vr":"UI","Value":["1.2.3"]}}""");
Check(dataSet.GetString(Keyword.StudyInstanceUID) == "1.2.3", "a data set is read");

var observation = FhirJson.Parse<Observation>("""{"resourceType":"Observation","valueQuantity":{"value":72.0}}""");
Check(observation.Value is Quantity { Value.Text: "72.0" }, "a resource is read");
foreach (var path in args)
{
    Console.WriteLine($"{Examples.RoundTrip(path)} resources were written as they were read.");
}

const string Mapping = """
    {"templateType": "CollectionContent", "template": [{"templateType": "CalculatedContent", "template": {
      "typeName": "heartrate",
      "typeMatchExpression": "$..[?(@unit =~ /^b.m$/)]",
      "deviceIdExpression": "$.matchedToken.device",
      "timestampExpression": "$.matchedToken.time",
      "values": [{"valueName": "hr", "valueExpression": {"value": "add(matchedToken.hr, `1`)", "language": "JmesPath"}}]
    }}]}
    """;
var body = """{"device":"d","time":"2026-01-31T10:00:00Z","unit":"bpm","hr":71}"""u8.ToArray();
var normalized = new MeasurementNormalizer(DeviceMapping.Parse(Mapping)).Normalize(DeviceMessage.FromBody(body));
Check(normalized.Measurements is [{ DeviceId: "d", Properties: [{ Value: "72" }] }], "a message is normalized");

var events = HealthDataEvent.ParseMany(BinaryData.FromString(
    """
    [{"eventType":"Microsoft.HealthcareApis.FhirResourceCreated","id":"1","topic":"t","data":{"resourceType":"Patient",
      "resourceFhirAccount":"h.example","resourceFhirId":"p","resourceVersionId":1}},
     {"type":"Microsoft.HealthcareApis.DicomImageDeleted","id":"2","source":"s","specversion":"1.0","data":{
      "serviceHostName":"h.example","imageStudyInstanceUid":"1","imageSeriesInstanceUid":"2","imageSopInstanceUid":"3",
      "sequenceNumber":4}}]
    """));
Check(events.IsComplete, "both envelopes are read");
Check(
    events.Events is [FhirResourceCreatedEvent { ResourceId: "p" }, DicomImageDeletedEvent { SequenceNumber: 4 }],
    "events have their classes");

var webhook = new Webhook();
var handshake = await webhook.PostAsync(
    """
    [{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","id":"1","data":{"validationCode":"c"}}]
    """);
Check(handshake.Body?.ToString() == """{"validationResponse":"c"}""", "a webhook agrees to a subscription");
var delivery = events.Events[0].ToBinaryData().ToString();
Check((await webhook.PostAsync(delivery, "wrong")).Status == 401, "a forgery is refused");
Check((await webhook.PostAsync(delivery)).Status == 200, "an event is taken");
Check((await webhook.PostAsync(delivery)).Status == 200 && webhook.Handled == 1, "an event is handled once");
Check(await webhook.CleanAsync() == 0, "blobs are listed");

#if NET10_0_OR_GREATER
Check(await WebhookApp.PostTwiceAsync(delivery, needsToken: false) == (200, 1), "an endpoint takes events");
Check(await WebhookApp.PostTwiceAsync(delivery, needsToken: true) == (401, 0), "an endpoint needs its token");
#endif

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
    Check(exception.ErrorCode == HealthDataErrorCode.ConnectionFailed, "a failure has its code");
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
