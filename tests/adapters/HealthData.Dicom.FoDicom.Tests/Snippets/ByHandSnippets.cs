using System.Net.Http.Headers;
using FellowOakDicom.Serialization;

namespace HealthData.Dicom.FoDicom.Tests.Snippets;

/// <summary>The C# of the package's README without the package.</summary>
internal static class ByHandSnippets
{
    public static async Task StoreAsync(HttpClient http, string endpoint, string token, IEnumerable<string> paths)
    {
        using var body = new MultipartContent("related");
        body.Headers.ContentType!.Parameters.Add(new NameValueHeaderValue("type", "\"application/dicom\""));
        foreach (string path in paths)
        {
            DicomFile file = await DicomFile.OpenAsync(path);
            var bytes = new MemoryStream();
            await file.SaveAsync(bytes);
            bytes.Position = 0;
            var part = new StreamContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/dicom");
            body.Add(part);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint + "/studies") { Content = body };
        request.Headers.Accept.ParseAdd("application/dicom+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        DicomDataset answer = DicomJson.ConvertJsonToDicom(await response.Content.ReadAsStringAsync());
        if (answer.TryGetSequence(DicomTag.FailedSOPSequence, out DicomSequence failed))
        {
            foreach (DicomDataset item in failed)
            {
                Console.WriteLine(item.GetSingleValue<ushort>(DicomTag.FailureReason));
            }
        }
    }
}
