using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tests;

/// <summary>A certificate of this machine, by itself and in files. It is trusted by whoever is given it, and by nobody else.</summary>
public sealed class TestCertificate : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TestCertificate()
    {
        Certificate = Create();
        (PfxPath, PemPath) = (_folder.At("certificate.pfx"), _folder.At("certificate.pem"));
        File.WriteAllBytes(PfxPath, Certificate.Export(X509ContentType.Pkcs12, Password));
        File.WriteAllText(PemPath, Certificate.ExportCertificatePem());
    }

    public const string Password = "of the certificate";

    public X509Certificate2 Certificate { get; }

    /// <summary>With its key, under <see cref="Password"/>.</summary>
    public string PfxPath { get; }

    /// <summary>Without its key, for who is to trust it.</summary>
    public string PemPath { get; }

    /// <summary>A client that trusts it.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        SslOptions = new()
        {
            CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { Certificate }, RevocationMode = X509RevocationMode.NoCheck },
        },
    };

    public static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    public void Dispose()
    {
        Certificate.Dispose();
        _folder.Dispose();
    }
}
