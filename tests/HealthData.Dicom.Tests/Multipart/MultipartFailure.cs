
namespace HealthData.Dicom.Tests.Multipart;

internal sealed class MultipartFailure(MultipartError error) : Exception(error.ToString())
{
    public MultipartError Error { get; } = error;

    public static Exception From(MultipartError error) => new MultipartFailure(error);
}
