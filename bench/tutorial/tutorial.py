"""The tutorial's system: two Django REST framework ModelViewSets, with its defaults but for connections that are kept."""
import os

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.urls import include, path

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {
        "ENGINE": "django.db.backends.postgresql", "CONN_MAX_AGE": 600,
        "HOST": os.environ["DB_HOST"], "PORT": os.environ["DB_PORT"], "NAME": os.environ["DB_NAME"],
        "USER": os.environ["DB_USER"], "PASSWORD": os.environ["DB_PASSWORD"],
    }},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [], "DEFAULT_PERMISSION_CLASSES": [], "UNAUTHENTICATED_USER": None,
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.LimitOffsetPagination", "PAGE_SIZE": 20,
    },
    ROOT_URLCONF=__name__,
    USE_TZ=True,
)
django.setup()

from rest_framework import routers, serializers, viewsets  # noqa: E402  (needs the settings)


class User(models.Model):
    username = models.CharField(max_length=150, unique=True)
    email = models.EmailField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "users"


class Invoice(models.Model):
    user_id = models.BigIntegerField(db_index=True)
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    description = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "invoices"


def resource(of):
    meta = type("Meta", (), {"model": of, "fields": "__all__"})
    serializer = type("Serializer", (serializers.ModelSerializer,), {"Meta": meta})
    return type("ViewSet", (viewsets.ModelViewSet,), {"queryset": of.objects.order_by("id"), "serializer_class": serializer})


router = routers.DefaultRouter()
router.register("users", resource(User))
router.register("invoices", resource(Invoice))
urlpatterns = [path("", include(router.urls))]
application = get_wsgi_application()

if __name__ == "__main__":
    with connection.schema_editor() as editor:
        editor.create_model(User)
        editor.create_model(Invoice)
    User.objects.bulk_create(User(username=f"user{n}", email=f"user{n}@example.com") for n in range(10_000))
    Invoice.objects.bulk_create(Invoice(user_id=n + 1, amount="12.50") for n in range(10_000))
